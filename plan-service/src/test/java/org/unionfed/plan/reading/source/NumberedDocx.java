package org.unionfed.plan.reading.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Builds a .docx whose numbering is automatic, as word processors write it. */
final class NumberedDocx {

    private final XWPFDocument document = new XWPFDocument();
    private final XWPFNumbering numbering = document.createNumbering();
    private int lists;

    /** A new list; each level is given as its format and its text, such as chineseCounting and %1、 */
    BigInteger list(String... formatsAndTexts) {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.valueOf(lists++));
        for (int i = 0; i < formatsAndTexts.length; i += 2) {
            CTLvl level = list.addNewLvl();
            level.setIlvl(BigInteger.valueOf(i / 2));
            level.addNewStart().setVal(BigInteger.ONE);
            level.addNewNumFmt().setVal(STNumberFormat.Enum.forString(formatsAndTexts[i]));
            level.addNewLvlText().setVal(formatsAndTexts[i + 1]);
        }
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }

    /** Another numbering of the same list that begins anew. */
    BigInteger restarted(BigInteger number, int start) {
        BigInteger other = numbering.addNum(numbering.getAbstractNumID(number));
        CTNumLvl override = numbering.getNum(other).getCTNum().addNewLvlOverride();
        override.setIlvl(BigInteger.ZERO);
        override.addNewStartOverride().setVal(BigInteger.valueOf(start));
        return other;
    }

    void style(String id, BigInteger number, int level) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(id);
        style.addNewPPr().addNewNumPr().addNewNumId().setVal(number);
        style.getPPr().getNumPr().addNewIlvl().setVal(BigInteger.valueOf(level));
        document.createStyles().addStyle(new XWPFStyle(style));
    }

    NumberedDocx line(String text) {
        document.createParagraph().createRun().setText(text);
        return this;
    }

    NumberedDocx styled(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
        return this;
    }

    NumberedDocx item(BigInteger number, int level, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setNumID(number);
        paragraph.setNumILvl(BigInteger.valueOf(level));
        paragraph.createRun().setText(text);
        return this;
    }

    NumberedDocx broken(String first, String second) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText(first);
        paragraph.createRun().addBreak();
        paragraph.createRun().setText(second);
        return this;
    }

    NumberedDocx table(String[]... rows) {
        XWPFTable table = document.createTable(rows.length, rows[0].length);
        for (int i = 0; i < rows.length; i++) {
            for (int k = 0; k < rows[i].length; k++) {
                String[] paragraphs = rows[i][k].split("\n", -1);
                table.getRow(i).getCell(k).setText(paragraphs[0]);
                for (int p = 1; p < paragraphs.length; p++) {
                    table.getRow(i).getCell(k).addParagraph().createRun().setText(paragraphs[p]);
                }
            }
        }
        return this;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        document.close();
        return out.toByteArray();
    }
}
