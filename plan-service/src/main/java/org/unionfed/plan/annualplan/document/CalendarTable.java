package org.unionfed.plan.annualplan.document;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.unionfed.plan.annualplan.PlanView;
import org.unionfed.plan.annualplan.content.PlanItem;

/** The plan's items as a table: when, what, who, on which days. Items of the same time share one cell for it. */
class CalendarTable {

    private static final int[] WIDTHS = {1_300, 4_200, 1_650, 1_700};
    private static final int POINTS = 12;
    private static final int NO_MONTH = 12;

    private final XWPFTable table;
    private final DocumentTexts texts;

    private CalendarTable(XWPFTable table, DocumentTexts texts) {
        this.table = table;
        this.texts = texts;
    }

    static void write(XWPFDocument document, PlanView plan, DocumentTexts texts) {
        var calendar = new CalendarTable(document.createTable(1, WIDTHS.length), texts);
        calendar.head();
        String above = "";
        for (PlanItem item : inOrder(plan)) {
            String when = texts.when(item);
            calendar.row(item, when, when.equals(above), plan.year());
            above = when;
        }
    }

    /** From the first month of the period on; what has no month comes last. */
    private static List<PlanItem> inOrder(PlanView plan) {
        int first = plan.period().from() == null ? 1 : plan.period().from().getMonthValue();
        return plan.items().stream()
                .sorted(Comparator.comparingInt((PlanItem it) -> place(it, first))
                        .thenComparingInt(it -> it.months().size())
                        .thenComparing(it -> it.months().toString()))
                .toList();
    }

    private static int place(PlanItem item, int firstMonth) {
        return item.months().stream()
                .mapToInt(it -> Math.floorMod(it - firstMonth, 12))
                .min()
                .orElse(NO_MONTH);
    }

    private void head() {
        XWPFTableRow row = table.getRow(0);
        row.setRepeatHeader(true);
        List<String> heads = List.of("month", "item", "responsible", "dates");
        for (int i = 0; i < heads.size(); i++) {
            XWPFParagraph paragraph = cell(row, i).getParagraphs().get(0);
            paragraph.setAlignment(ParagraphAlignment.CENTER);
            OfficialSheet.run(paragraph, texts.of(heads.get(i)), "黑体", POINTS);
        }
    }

    private void row(PlanItem item, String when, boolean sameAsAbove, int year) {
        XWPFTableRow row = table.createRow();
        row.setCantSplitRow(true);
        XWPFTableCell time = cell(row, 0);
        time.getCTTc().getTcPr().addNewVMerge().setVal(sameAsAbove ? STMerge.CONTINUE : STMerge.RESTART);
        time.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        time.getParagraphs().get(0).setAlignment(ParagraphAlignment.CENTER);
        fill(time, sameAsAbove ? "" : when);
        fill(cell(row, 1), item.text());
        fill(cell(row, 2), item.responsible() == null ? "" : item.responsible());
        fill(cell(row, 3), texts.dates(item, year));
    }

    /** Each line of the text in a paragraph of its own. */
    private static void fill(XWPFTableCell cell, String text) {
        String[] lines = text.split("\\R");
        for (int i = 0; i < lines.length; i++) {
            XWPFParagraph paragraph = i == 0 ? cell.getParagraphs().get(0) : cell.addParagraph();
            OfficialSheet.run(paragraph, lines[i], OfficialSheet.BODY, POINTS);
        }
    }

    private static XWPFTableCell cell(XWPFTableRow row, int index) {
        XWPFTableCell cell = row.getCell(index);
        cell.setWidthType(TableWidthType.DXA);
        cell.setWidth(BigInteger.valueOf(WIDTHS[index]).toString());
        if (cell.getParagraphs().isEmpty()) {
            cell.addParagraph();
        }
        return cell;
    }
}
