package org.unionfed.plan.reading.source;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;

/** Writes out the automatic numbering of a .docx as its readers see it. */
final class DocxNumbering {

    private static final int LEVELS = 9;
    private static final int DEEPEST_STYLE = 12;

    private final XWPFDocument document;
    private final DocxLevels levels;
    private final Map<BigInteger, int[]> counters = new HashMap<>();
    private final Set<BigInteger> restarted = new HashSet<>();

    DocxNumbering(XWPFDocument document) {
        this.document = document;
        this.levels = new DocxLevels(document);
    }

    /** The number before a paragraph, with a space where its format has no closing sign; empty without one. */
    String before(XWPFParagraph paragraph) {
        Position position = position(paragraph);
        if (position == null || position.level < 0 || position.level >= LEVELS) {
            return "";
        }
        CTLvl level = levels.level(position.number, position.level);
        return level == null ? "" : write(position, level);
    }

    private String write(Position position, CTLvl level) {
        int[] counts = count(position);
        NumberShape shape = DocxLevels.shape(level);
        if (shape == NumberShape.BULLET) {
            return "• ";
        }
        String text = level.isSetLvlText() && level.getLvlText().getVal() != null
                ? level.getLvlText().getVal()
                : "";
        String written = NumberText.write(text, counts, it -> shapeOf(position, level, it));
        return written.isEmpty() || "、.)）．:：】]".indexOf(written.charAt(written.length() - 1)) >= 0
                ? written
                : written + " ";
    }

    private NumberShape shapeOf(Position position, CTLvl level, int index) {
        CTLvl other = levels.level(position.number, index);
        boolean legal = level.isSetIsLgl() && index != position.level;
        return other == null || legal ? NumberShape.DECIMAL : DocxLevels.shape(other);
    }

    private int[] count(Position position) {
        BigInteger list = levels.list(position.number);
        int[] counts = counters.computeIfAbsent(list, it -> new int[LEVELS]);
        BigInteger override = levels.startOverride(position.number, position.level);
        if (override != null
                && restarted.add(position.number.multiply(BigInteger.TEN).add(BigInteger.valueOf(position.level)))) {
            counts[position.level] = override.intValue() - 1;
        }
        for (int i = 0; i <= position.level; i++) {
            int start = levels.start(position.number, i);
            counts[i] = i < position.level ? Math.max(counts[i], start) : Math.max(counts[i], start - 1) + 1;
        }
        for (int i = position.level + 1; i < LEVELS; i++) {
            counts[i] = levels.start(position.number, i) - 1;
        }
        return counts;
    }

    private @Nullable Position position(XWPFParagraph paragraph) {
        CTNumPr direct =
                paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetNumPr()
                        ? paragraph.getCTP().getPPr().getNumPr()
                        : null;
        if (direct != null && direct.isSetNumId()) {
            BigInteger number = direct.getNumId().getVal();
            int level = direct.isSetIlvl() ? direct.getIlvl().getVal().intValue() : 0;
            return BigInteger.ZERO.equals(number) ? null : new Position(number, level);
        }
        return ofStyle(paragraph.getStyleID());
    }

    private @Nullable Position ofStyle(@Nullable String style) {
        String current = style;
        for (int depth = 0; depth < DEEPEST_STYLE && current != null; depth++) {
            DocxStyle found = DocxStyle.of(document, current);
            if (found == null) {
                return null;
            }
            BigInteger number = found.number();
            if (number != null) {
                int level = levels.levelOfStyle(number, current, found.level());
                return BigInteger.ZERO.equals(number) ? null : new Position(number, level);
            }
            current = found.basedOn();
        }
        return null;
    }

    /** Where in which numbering a paragraph stands. */
    private record Position(BigInteger number, int level) {}
}
