package org.unionfed.plan.reading.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionfed.plan.reading.layout.Row;
import org.unionfed.plan.reading.text.Punctuation;
import org.unionfed.plan.reading.text.TimeGrammar;
import org.unionfed.plan.reading.text.TimeMark;
import org.unionfed.plan.reading.text.WeekGrammar;

/** Reads the month or week in a cell of a table. */
final class CellTime {

    private CellTime() {}

    /** A time when the cell holds nothing else. */
    static @Nullable TimeMark pure(Row row, int column) {
        Row.Cell cell = row.cells().get(column);
        if (cell.isEmpty()) {
            return null;
        }
        String key = row.line().key();
        TimeMark time = TimeGrammar.at(key, cell.from());
        return time != null && Punctuation.trimStops(key, time.end(), cell.to()) <= time.end() ? time : null;
    }

    /** A time at the beginning of a cell whose column says when; bare numbers count there too. */
    static @Nullable TimeMark under(Row row, int index, Column column) {
        Row.Cell cell = row.cells().get(index);
        if (cell.isEmpty() || (column != Column.MONTH && column != Column.WEEK)) {
            return null;
        }
        TimeMark time = TimeGrammar.at(row.line().key(), cell.from());
        if (time != null) {
            return time;
        }
        TimeMark dated = column == Column.MONTH ? YearMonthDigits.at(row.line().key(), cell.from()) : null;
        if (dated != null) {
            return dated;
        }
        TimeMark bare = WeekGrammar.bare(row.line().key(), cell.from(), cell.to());
        if (bare == null || column == Column.WEEK) {
            return bare;
        }
        boolean months = bare.weeks().stream().allMatch(it -> it <= 12);
        return months ? new TimeMark(bare.weeks(), List.of(), cell.from(), cell.to(), false, 0, false) : null;
    }
}
