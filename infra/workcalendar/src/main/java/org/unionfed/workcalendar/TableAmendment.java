package org.unionfed.workcalendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unionfed.workcalendar.TableFault.Kind;

/** Adds the documents that somebody brings to those that are known of a year. */
public final class TableAmendment {

    private TableAmendment() {}

    /**
     * The table with the documents that are new; those it has already may be brought again.
     *
     * @param today no document was announced later
     */
    public static ReadTable of(Optional<YearTable> known, YearTable brought, LocalDate today) {
        List<TableFault> faults = new ArrayList<>();
        YearTable table = known.orElse(null);
        for (Arrangement it : brought.arrangements()) {
            if (table != null && table.arrangements().contains(it)) {
                continue;
            }
            if (it.knownSince().isAfter(today)) {
                faults.add(TableFault.of(Kind.DOCUMENT_OF_THE_FUTURE, it.knownSince()));
            } else if (table != null && !it.knownSince().isAfter(last(table))) {
                faults.add(TableFault.of(Kind.DOCUMENT_NOT_LATER, it.knownSince()));
            } else {
                table = table == null ? new YearTable(brought.year(), List.of(it)) : table.amendedBy(it);
            }
        }
        if (faults.isEmpty() && known.equals(Optional.ofNullable(table))) {
            faults.add(TableFault.of(Kind.NOTHING_NEW));
        }
        return new ReadTable(faults.isEmpty() ? table : null, faults);
    }

    private static LocalDate last(YearTable table) {
        return table.arrangements().get(table.arrangements().size() - 1).knownSince();
    }
}
