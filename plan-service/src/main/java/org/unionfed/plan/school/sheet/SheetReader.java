package org.unionfed.plan.school.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.unionfed.commons.error.BusinessException;

/** Reads a list of schools out of the first sheet of a workbook; the first row names the columns, in any order. */
final class SheetReader {

    static final int MOST_ROWS = 500;

    private SheetReader() {}

    /** The rows that say anything, unchecked. */
    static List<SheetRow> read(byte[] content) {
        List<Row> rows = rowsOf(content);
        if (rows.isEmpty()) {
            throw new BusinessException(SheetError.SHEET_EMPTY);
        }
        Map<Integer, SheetColumn> columns = columnsOf(rows.get(0));
        List<SheetRow> found = new ArrayList<>();
        for (Row row : rows.subList(1, rows.size())) {
            Map<String, String> values = valuesOf(row, columns);
            if (!values.isEmpty()) {
                found.add(new SheetRow(row.getRowNum(), values, List.of(), null));
            }
        }
        if (found.isEmpty()) {
            throw new BusinessException(SheetError.SHEET_EMPTY);
        }
        return found;
    }

    /** One row more than is taken, so that a longer list is noticed without reading all of it. */
    private static List<Row> rowsOf(byte[] content) {
        List<Row> rows;
        byte[] checked = SheetGuard.checked(content);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(checked));
                Stream<Row> stream = workbook.getFirstSheet().openStream()) {
            rows = stream.limit(MOST_ROWS + 2L).toList();
        } catch (IOException | RuntimeException unreadable) {
            throw new BusinessException(SheetError.SHEET_UNREADABLE);
        }
        if (rows.size() > MOST_ROWS + 1) {
            throw new BusinessException(SheetError.SHEET_TOO_LONG, MOST_ROWS);
        }
        return rows;
    }

    private static Map<Integer, SheetColumn> columnsOf(Row header) {
        Map<Integer, SheetColumn> columns = new HashMap<>();
        for (int i = 0; i < header.getCellCount(); i++) {
            int index = i;
            SheetColumn.of(textAt(header, i)).ifPresent(it -> columns.putIfAbsent(index, it));
        }
        Arrays.stream(SheetColumn.values())
                .filter(it -> it.required() && !columns.containsValue(it))
                .findFirst()
                .ifPresent(it -> {
                    throw new BusinessException(SheetError.SHEET_COLUMN_MISSING, it.heading());
                });
        return columns;
    }

    private static Map<String, String> valuesOf(Row row, Map<Integer, SheetColumn> columns) {
        Map<String, String> values = new HashMap<>();
        columns.forEach((index, column) -> {
            String text = index < row.getCellCount() ? textAt(row, index) : "";
            if (!text.isEmpty()) {
                values.put(column.wireName(), text);
            }
        });
        return values;
    }

    /** The text as it would be read; a telephone number typed as a number keeps its digits. */
    private static String textAt(Row row, int index) {
        return row.getOptionalCell(index)
                .map(it -> it.getRawValue() == null ? "" : it.getText())
                .orElse("")
                .replace('\u00a0', ' ')
                .replace('\u3000', ' ')
                .strip();
    }
}
