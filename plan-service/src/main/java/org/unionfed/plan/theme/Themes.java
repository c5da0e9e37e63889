package org.unionfed.plan.theme;

import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Gives the dictionary as it is now. It is built once per version: each call asks the database for the version alone,
 * so that all instances agree from the moment a change is committed.
 */
@Component
public class Themes {

    private final ThemeStore store;
    private volatile Known known = new Known(-1, new ThemeDictionary(List.of()));

    Themes(ThemeStore store) {
        this.store = store;
    }

    /** The dictionary as of now; works inside and outside a unit of work. */
    public ThemeDictionary dictionary() {
        long version = store.version();
        Known latest = known;
        if (latest.version != version) {
            // read after the version: a change in between makes the next call build once more, and no call miss it
            latest = new Known(version, new ThemeDictionary(store.all()));
            known = latest;
        }
        return latest.dictionary;
    }

    private record Known(long version, ThemeDictionary dictionary) {}
}
