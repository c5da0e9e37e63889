package org.unionfed.workcalendar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read of the rows that somebody brought.
 *
 * @param table none when the rows make no table
 * @param faults why not
 */
public record ReadTable(@Nullable YearTable table, List<TableFault> faults) {

    public ReadTable {
        faults = List.copyOf(faults);
    }

    /** @throws IllegalStateException when there is none */
    YearTable soundTable() {
        if (table == null) {
            throw new IllegalStateException("No table: " + faults);
        }
        return table;
    }
}
