package org.unionfed.plan.reading.source;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/**
 * The numbering a paragraph style brings along.
 *
 * @param number  the numbering, null when the style has none of its own
 * @param level   as the style says, or 0
 * @param basedOn the style it inherits from
 */
record DocxStyle(
        @Nullable BigInteger number, int level, @Nullable String basedOn) {

    static @Nullable DocxStyle of(XWPFDocument document, String id) {
        XWPFStyles styles = document.getStyles();
        XWPFStyle style = styles == null ? null : styles.getStyle(id);
        return style == null ? null : of(style.getCTStyle());
    }

    private static DocxStyle of(CTStyle style) {
        CTNumPr numbering =
                style.isSetPPr() && style.getPPr().isSetNumPr() ? style.getPPr().getNumPr() : null;
        BigInteger number = numbering != null && numbering.isSetNumId()
                ? numbering.getNumId().getVal()
                : null;
        int level = numbering != null && numbering.isSetIlvl()
                ? numbering.getIlvl().getVal().intValue()
                : 0;
        return new DocxStyle(
                number, level, style.isSetBasedOn() ? style.getBasedOn().getVal() : null);
    }
}
