package org.unionfed.plan.rollup;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A sheet with a heading row that is written row by row. Text that a spreadsheet could take for a formula is kept from
 * that by an apostrophe, also should the sheet be saved as .csv later.
 */
class GuardedSheet implements AutoCloseable {

    private static final int ROWS_IN_MEMORY = 1_000;
    private static final int LONGEST_TEXT = 32_000;
    private static final String FORMULA_BEGINS = "=+-@\t\r\n＝＋－＠";

    private final Worksheet sheet;
    private int row;

    GuardedSheet(Workbook workbook, String name, List<String> headings) throws IOException {
        this.sheet = workbook.newWorksheet(name);
        sheet.freezePane(0, 1);
        for (int column = 0; column < headings.size(); column++) {
            sheet.width(column, Math.min(40, Math.max(8, headings.get(column).length() * 3)));
        }
        row(headings.toArray());
        if (!headings.isEmpty()) {
            sheet.range(0, 0, 0, headings.size() - 1).style().bold().set();
        }
    }

    /** Writes the next row; a cell is a text, a number, a day or empty. */
    void row(@Nullable Object... cells) throws IOException {
        for (int column = 0; column < cells.length; column++) {
            write(column, cells[column]);
        }
        row++;
        if (row % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    private void write(int column, @Nullable Object cell) {
        if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else if (cell instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (cell != null) {
            sheet.inlineString(row, column, guarded(cell.toString()));
        }
    }

    static String guarded(String text) {
        String kept = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        return !kept.isEmpty() && FORMULA_BEGINS.indexOf(kept.charAt(0)) >= 0 ? "'" + kept : kept;
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
    }
}
