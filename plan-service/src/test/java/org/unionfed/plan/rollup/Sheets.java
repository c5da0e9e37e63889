package org.unionfed.plan.rollup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads the sheets of a workbook as texts; none of them holds a formula. */
final class Sheets {

    private Sheets() {}

    static ReadableWorkbook of(MvcTestResult answer) throws IOException {
        return new ReadableWorkbook(
                new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()),
                new ReadingOptions(true, false));
    }

    /** All sheets with their rows. */
    static List<List<List<String>>> allOf(MvcTestResult answer) {
        try (ReadableWorkbook workbook = of(answer)) {
            List<List<List<String>>> sheets = new ArrayList<>();
            for (int sheet = 0; sheet < workbook.getSheets().count(); sheet++) {
                sheets.add(rows(workbook, sheet));
            }
            return sheets;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<List<String>> rows(ReadableWorkbook workbook, int sheet) throws IOException {
        List<List<String>> texts = new ArrayList<>();
        try (Stream<Row> rows = workbook.getSheet(sheet).orElseThrow().openStream()) {
            rows.forEach(row -> texts.add(row.stream().map(Sheets::text).toList()));
        }
        return texts;
    }

    /** The number in a column of the row that begins like this. */
    static int number(List<List<String>> rows, int column, String... beginning) {
        return Integer.parseInt(cell(rows, column, beginning));
    }

    /** The same as a text; empty where the row ends before that column. */
    static String cell(List<List<String>> rows, int column, String... beginning) {
        List<String> row = rows.stream()
                .filter(it -> it.size() >= beginning.length)
                .filter(it -> it.subList(0, beginning.length).equals(List.of(beginning)))
                .findFirst()
                .orElseThrow();
        return column < row.size() ? row.get(column) : "";
    }

    private static String text(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        assertThat(cell.getType()).isNotEqualTo(CellType.FORMULA);
        boolean date =
                cell.getDataFormatString() != null && cell.getDataFormatString().contains("yy");
        return date ? cell.asDate().toLocalDate().toString() : cell.getText();
    }
}
