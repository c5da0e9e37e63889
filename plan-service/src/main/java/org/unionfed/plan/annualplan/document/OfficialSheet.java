package org.unionfed.plan.annualplan.document;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** An A4 sheet with the margins, typefaces and line spacing that official documents use (GB/T 9704). */
class OfficialSheet {

    static final String BODY = "仿宋_GB2312";
    static final int BODY_POINTS = 16;

    private static final String TITLE = "方正小标宋简体";
    private static final int TITLE_POINTS = 22;
    private static final String LATIN = "Times New Roman";
    private static final double LINE_POINTS = 28;
    private static final int TWO_CHARACTERS = 640;

    private final XWPFDocument document;

    OfficialSheet(XWPFDocument document) {
        this.document = document;
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(twips(210));
        size.setH(twips(297));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(twips(37));
        margins.setBottom(twips(35));
        margins.setLeft(twips(28));
        margins.setRight(twips(26));
    }

    void title(String text) {
        XWPFParagraph paragraph = centred();
        run(paragraph, text, TITLE, TITLE_POINTS);
    }

    /** A line in the middle, smaller than the title. */
    void subtitle(String text) {
        run(centred(), text, "楷体_GB2312", BODY_POINTS);
    }

    void gap() {
        run(document.createParagraph(), "", BODY, BODY_POINTS);
    }

    void heading(String text, int level) {
        XWPFParagraph paragraph = indented();
        paragraph.setKeepNext(true);
        paragraph.getCTP().getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(Math.min(level, 9) - 1L));
        run(paragraph, text, typefaceOf(level), BODY_POINTS).setBold(level == 3);
    }

    void body(String text) {
        run(indented(), text, BODY, BODY_POINTS);
    }

    /** A line at the right edge, as signatures stand. */
    void signature(String text) {
        XWPFParagraph paragraph = spaced(document.createParagraph());
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
        paragraph.setIndentationRight(TWO_CHARACTERS);
        paragraph.setKeepNext(true);
        run(paragraph, text, BODY, BODY_POINTS);
    }

    /** A small note at the head of every page; no part of the text. */
    void pageHead(String text) {
        XWPFParagraph paragraph =
                document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
        run(paragraph, text, BODY, 10);
    }

    static XWPFRun run(XWPFParagraph paragraph, String text, String typeface, int points) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setFontSize(points);
        run.setFontFamily(typeface);
        run.setFontFamily(LATIN, XWPFRun.FontCharRange.ascii);
        run.setFontFamily(LATIN, XWPFRun.FontCharRange.hAnsi);
        return run;
    }

    private static String typefaceOf(int level) {
        return switch (level) {
            case 1 -> "黑体";
            case 2 -> "楷体_GB2312";
            default -> BODY;
        };
    }

    private XWPFParagraph centred() {
        XWPFParagraph paragraph = spaced(document.createParagraph());
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        return paragraph;
    }

    private XWPFParagraph indented() {
        XWPFParagraph paragraph = spaced(document.createParagraph());
        paragraph.setIndentationFirstLine(TWO_CHARACTERS);
        return paragraph;
    }

    private static XWPFParagraph spaced(XWPFParagraph paragraph) {
        paragraph.setSpacingBetween(LINE_POINTS, LineSpacingRule.EXACT);
        return paragraph;
    }

    private static BigInteger twips(int millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * 56.7));
    }
}
