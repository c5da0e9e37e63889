package org.unionfed.workcalendar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The text form of a table: a row a line, cells by tabs, commas or blanks; lines that begin with # say nothing. */
public final class TableText {

    private static final Pattern BETWEEN_CELLS = Pattern.compile("[\\t ,，\\u3000\\u00A0]+");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TableText() {}

    public static List<SheetRow> rows(String text) {
        List<SheetRow> rows = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String said = line.replace(BYTE_ORDER_MARK, "").strip();
            if (!said.isEmpty() && !said.startsWith("#")) {
                rows.add(new SheetRow(number, Arrays.asList(BETWEEN_CELLS.split(said))));
            }
        }
        return rows;
    }
}
