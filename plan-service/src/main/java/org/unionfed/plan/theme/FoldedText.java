package org.unionfed.plan.theme;

import java.text.Normalizer;
import java.util.Locale;
import org.unionfed.plan.script.SimplifiedScript;

/**
 * Text as the dictionary compares it: width and case folded, Traditional script as Simplified, and without the spaces,
 * quotation marks and dots that writers put inside a word (寒　假, 五·一, “三八”). Commas and full stops stay, so that no
 * word is found across two clauses.
 */
final class FoldedText {

    private static final String IGNORED = ".·・•‧?\"'“”‘’「」『』《》〈〉<>*_-—~";

    private FoldedText() {}

    static String of(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var kept = new StringBuilder(folded.length());
        for (int index = 0; index < folded.length(); index++) {
            char letter = folded.charAt(index);
            if (!ignored(letter)) {
                kept.append(SimplifiedScript.of(letter));
            }
        }
        return kept.toString();
    }

    private static boolean ignored(char letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || Character.getType(letter) == Character.FORMAT
                || IGNORED.indexOf(letter) >= 0;
    }
}
