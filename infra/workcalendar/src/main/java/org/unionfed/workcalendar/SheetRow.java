package org.unionfed.workcalendar;

import java.util.List;

/**
 * One row of a table that somebody brings, whatever file it came in.
 *
 * @param number as people count the rows of the file, from 1 on
 * @param cells without blanks around them; missing cells at the end may be left out
 */
public record SheetRow(int number, List<String> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The cell of a column, empty when it is missing. */
    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
