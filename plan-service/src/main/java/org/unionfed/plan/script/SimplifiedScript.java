package org.unionfed.plan.script;

import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSet;

/**
 * Writes each Traditional character as the Simplified one, for comparing and never for showing: character by character,
 * so that places stay where they are, and the same for every text, so that words of one script find those of the other.
 */
public final class SimplifiedScript {

    /** Variants that the table of the library leaves or writes in a rarer way. */
    private static final String OTHERS = "縂总諮咨帳账";

    private static final char FIRST = '\u3400';
    private static final char LAST = '\u9FFF';
    private static final char[] FORMS = forms();

    private SimplifiedScript() {}

    /** The Simplified form of a character; of anything else itself. */
    public static char of(char c) {
        return c < FIRST || c > LAST ? c : FORMS[c - FIRST];
    }

    private static char[] forms() {
        char[] forms = new char[LAST - FIRST + 1];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = (char) (FIRST + i);
        }
        Transliterator simplifying = Transliterator.getInstance("Traditional-Simplified");
        for (String traditional : simplifying.getSourceSet().retainAll(new UnicodeSet(FIRST, LAST))) {
            String simplified = simplifying.transliterate(traditional);
            if (traditional.length() == 1 && simplified.length() == 1) {
                forms[traditional.charAt(0) - FIRST] = simplified.charAt(0);
            }
        }
        for (int i = 0; i < OTHERS.length(); i += 2) {
            forms[OTHERS.charAt(i) - FIRST] = OTHERS.charAt(i + 1);
        }
        return forms;
    }
}
