package org.unionfed.plan.reading.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** Writes out the automatic numbering of a .doc as its readers see it. */
final class DocNumbering {

    private static final int LEVELS = 9;

    private final Map<Integer, int[]> counters = new HashMap<>();
    private final Set<Integer> restarted = new HashSet<>();

    /** The number before a paragraph, with a space where its format has no closing sign; empty without one. */
    String before(Paragraph paragraph) {
        if (!paragraph.isInList() || paragraph.getIlvl() < 0 || paragraph.getIlvl() >= LEVELS) {
            return "";
        }
        HWPFList list = paragraph.getList();
        return list == null ? "" : write(list, paragraph.getIlfo(), paragraph.getIlvl());
    }

    private String write(HWPFList list, int use, int level) {
        int[] counts = count(list, use, level);
        NumberShape shape = NumberShape.coded(list.getNumberFormat((char) level));
        if (shape == NumberShape.BULLET) {
            return "• ";
        }
        String text = list.getNumberText((char) level);
        String written = text == null ? "" : filled(list, text, counts);
        return written.isEmpty() || "、.)）．:：】]".indexOf(written.charAt(written.length() - 1)) >= 0
                ? written
                : written + " ";
    }

    /** In this format the characters 0 to 8 stand for the numbers of the levels. */
    private static String filled(HWPFList list, String text, int[] counts) {
        StringBuilder template = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            template.append(c < LEVELS ? "%" + (c + 1) : String.valueOf(c));
        }
        return NumberText.write(template.toString(), counts, it -> NumberShape.coded(list.getNumberFormat((char) it)));
    }

    /** @param use one of the places a list is used at: each may begin anew, and counts on with the list otherwise */
    private int[] count(HWPFList list, int use, int level) {
        int[] counts = counters.computeIfAbsent(list.getLsid(), it -> new int[LEVELS]);
        if (list.isStartAtOverridden((char) level) && restarted.add(use * LEVELS + level)) {
            counts[level] = list.getStartAt((char) level) - 1;
        }
        for (int i = 0; i <= level; i++) {
            int start = list.getStartAt((char) i);
            counts[i] = i < level ? Math.max(counts[i], start) : Math.max(counts[i], start - 1) + 1;
        }
        for (int i = level + 1; i < LEVELS; i++) {
            counts[i] = 0;
        }
        return counts;
    }
}
