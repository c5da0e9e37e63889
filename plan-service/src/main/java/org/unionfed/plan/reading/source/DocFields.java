package org.unionfed.plan.reading.source;

import java.util.ArrayDeque;
import java.util.Deque;

/** Takes the instructions of fields out of the text of a .doc, and leaves what they show. */
final class DocFields {

    private static final char BEGIN = '\u0013';
    private static final char RESULT = '\u0014';
    private static final char END = '\u0015';

    private DocFields() {}

    /** The text without the instructions of all fields that end in it. */
    static String withoutInstructions(String text) {
        if (text.indexOf(BEGIN) < 0) {
            return text;
        }
        int[] hidden = new int[text.length() + 1];
        Deque<int[]> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == BEGIN) {
                open.push(new int[] {i, -1});
            } else if (c == RESULT && !open.isEmpty() && open.peek()[1] < 0) {
                open.peek()[1] = i;
            } else if (c == END && !open.isEmpty()) {
                int[] field = open.pop();
                hidden[field[0]]++;
                hidden[field[1] < 0 ? i : field[1]]--;
            }
        }
        return shown(text, hidden);
    }

    private static String shown(String text, int[] hidden) {
        StringBuilder shown = new StringBuilder(text.length());
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += hidden[i];
            if (depth == 0) {
                shown.append(text.charAt(i));
            }
        }
        return shown.toString();
    }
}
