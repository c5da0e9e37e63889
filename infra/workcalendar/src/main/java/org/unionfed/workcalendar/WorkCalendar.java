package org.unionfed.workcalendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionfed.workcalendar.Answer.Known;
import org.unionfed.workcalendar.Answer.Outlook;
import org.unionfed.workcalendar.Answer.Unknown;

/**
 * Answers which days are worked: as the tables of the years have it, less a school's own days, and in its terms only
 * where that is asked for. Immutable.
 */
public final class WorkCalendar {

    /** A walk of more working days than this is no question anybody has. */
    public static final int MOST_DAYS = 2_000;

    /** Years the calendar can be asked of. */
    public static final int FIRST_YEAR = 2000;

    public static final int LAST_YEAR = 2100;

    private final List<YearTable> tables;
    private final List<OwnDay> own;
    private final @Nullable SchoolTerms terms;
    private final Days days;

    private WorkCalendar(List<YearTable> tables, List<OwnDay> own, @Nullable SchoolTerms terms) {
        this.tables = tables;
        this.own = own;
        this.terms = terms;
        Days national = new NationalDays(tables);
        this.days = new OwnDays(own, terms == null ? national : new TermDays(terms, national));
    }

    /** A calendar of these tables, at most one a year. */
    public static WorkCalendar of(Collection<YearTable> tables) {
        return new WorkCalendar(List.copyOf(tables), List.of(), null);
    }

    /** The calendar as a school has it. */
    public WorkCalendar with(Collection<OwnDay> ownDays) {
        return new WorkCalendar(tables, List.copyOf(ownDays), terms);
    }

    /** The calendar that counts only days on which the school is open; vacations are free. */
    public WorkCalendar inTerms(SchoolTerms ofSchool) {
        return new WorkCalendar(tables, own, ofSchool);
    }

    /** The calendar as it was known at the end of a day, which explains what was decided then. */
    public WorkCalendar asOf(LocalDate day) {
        return new WorkCalendar(
                tables.stream().flatMap(it -> it.asOf(day).stream()).toList(),
                own.stream().filter(it -> !it.knownSince().isAfter(day)).toList(),
                terms);
    }

    public Answer<Boolean> isWorkingDay(LocalDate day) {
        DayState state = days.on(allowed(day));
        if (state.isKnown()) {
            return new Known<>(state.working());
        }
        return new Unknown<>(
                day, state.isOpen() ? null : new Outlook<>(state.working(), state.surelyWorks(), state.mayWork()));
    }

    /**
     * The day on which so many working days are over.
     *
     * @param n negative for earlier days, 0 for the start itself
     * @param countFirst whether the start counts, if it is a working day
     */
    public Answer<LocalDate> addWorkingDays(LocalDate start, int n, boolean countFirst) {
        if (Math.abs((long) n) > MOST_DAYS) {
            throw new IllegalArgumentException("At most " + MOST_DAYS + " working days: " + n);
        }
        if (n == 0) {
            return new Known<>(allowed(start));
        }
        int step = Integer.signum(n);
        return new Walk(days, allowed(start).plusDays(countFirst ? 0 : step), step, Math.abs(n)).end();
    }

    /** How many working days there are from one day to another, both included; none if they are the other way round. */
    public Answer<Integer> workingDaysBetween(LocalDate from, LocalDate to) {
        return allowed(to).isBefore(allowed(from)) ? new Known<>(0) : new Count(days, new DaySpan(from, to)).result();
    }

    /** How many days of a span are not known yet, weekends included. */
    public int uncertainDays(DaySpan span) {
        return (int) span.days().filter(it -> !days.on(it).isKnown()).count();
    }

    /**
     * The nth working day of a month; none if the month has not so many, as far as is known.
     *
     * @param n from 1 on; from the end of the month when it is negative
     */
    public Optional<Answer<LocalDate>> nthWorkingDayOfMonth(YearMonth month, int n) {
        if (n == 0) {
            throw new IllegalArgumentException("Working days of a month are counted from 1, or from -1 backwards");
        }
        return Optional.of(addWorkingDays(n > 0 ? month.atDay(1) : month.atEndOfMonth(), n, true))
                .filter(it -> YearMonth.from(expected(it, month)).equals(month));
    }

    /**
     * The nth Monday (Tuesday …) of a month, whether it is worked or not; none if the month has not so many.
     *
     * @param n from 1 on; from the end of the month when it is negative
     */
    public static Optional<LocalDate> nthWeekdayOfMonth(YearMonth month, int n, DayOfWeek weekday) {
        if (n == 0) {
            throw new IllegalArgumentException("Weekdays of a month are counted from 1, or from -1 backwards");
        }
        return Optional.of(month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(n, weekday)))
                .filter(it -> YearMonth.from(it).equals(month));
    }

    private static LocalDate expected(Answer<LocalDate> answer, YearMonth month) {
        if (answer instanceof Known<LocalDate> known) {
            return known.value();
        }
        Outlook<LocalDate> outlook = ((Unknown<LocalDate>) answer).outlook();
        return outlook == null ? month.atDay(1) : outlook.provisional();
    }

    private static LocalDate allowed(LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("The calendar knows nothing of " + day);
        }
        return day;
    }
}
