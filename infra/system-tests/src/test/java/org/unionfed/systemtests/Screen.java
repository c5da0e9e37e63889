package org.unionfed.systemtests;

import java.util.List;
import java.util.function.Predicate;

/**
 * A screen of the client as one person sees it.
 *
 * @param name what its pictures are called
 * @param account who looks; empty for somebody who is not signed in
 * @param path where it is; a list of the plan service in braces stands for the id of its first entry
 * @param pressed what is pressed there, by the keys of the client's texts
 * @param shown what comes only a while after that, by its key; empty for nothing
 * @param windows where it exists
 * @param refusal the status that a request of this screen is answered with because that is what it shows; 0 for none
 */
record Screen(
        String name,
        String account,
        String path,
        List<String> pressed,
        String shown,
        Predicate<Window> windows,
        int refusal) {

    static Screen of(String name, String account, String path) {
        return new Screen(name, account, path, List.of(), "", any -> true, 0);
    }

    /** The same after buttons, tabs or menu entries with these texts were pressed, one after the other. */
    Screen pressing(String... texts) {
        return new Screen(name, account, path, List.of(texts), shown, windows, refusal);
    }

    /** The same once this can be seen. */
    Screen showing(String text) {
        return new Screen(name, account, path, pressed, text, windows, refusal);
    }

    Screen onlyOnPhones() {
        return new Screen(name, account, path, pressed, shown, Window::isPhone, refusal);
    }

    Screen onlyOnDesktops() {
        return new Screen(name, account, path, pressed, shown, window -> !window.isPhone(), refusal);
    }

    Screen refusedWith(int status) {
        return new Screen(name, account, path, pressed, shown, windows, status);
    }

    /** Whether somebody is shown what there is, and not that it is not for them or not there. */
    boolean showsItsPath() {
        return refusal == 0 && !account.isEmpty();
    }
}
