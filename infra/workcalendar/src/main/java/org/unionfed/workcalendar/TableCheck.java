package org.unionfed.workcalendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.unionfed.workcalendar.TableFault.Kind;

/** Tells what cannot be, or is not likely, in a table that somebody brings. */
public final class TableCheck {

    private static final int MOST_IN_A_ROW = 8;
    private static final int MANY_IN_A_ROW = 6;
    private static final int MANY_IN_A_ROW_SINCE = 2025;

    private final YearTable table;
    private final Map<LocalDate, Boolean> states = new HashMap<>();
    private final List<TableFault> faults = new ArrayList<>();

    private TableCheck(YearTable table) {
        this.table = table;
    }

    /** @param others the tables it will stand beside; one of the same year is left out */
    public static List<TableFault> check(YearTable table, Collection<YearTable> others) {
        List<YearTable> beside =
                others.stream().filter(it -> it.year() != table.year()).toList();
        TableCheck check = new TableCheck(table);
        beside.stream().flatMap(it -> it.inForce().stream()).forEach(check::takeUnchecked);
        check.checkDays();
        check.checkStatutoryDays();
        if (check.faults.isEmpty()) {
            check.checkRows(beside);
        }
        return check.faults;
    }

    private void takeUnchecked(Holiday holiday) {
        holiday.daysOff().forEach(it -> states.put(it, false));
        holiday.makeUp().forEach(it -> states.put(it, true));
    }

    private void checkDays() {
        Set<LocalDate> said = new HashSet<>();
        for (Holiday it : table.inForce()) {
            it.daysOff().forEach(day -> check(day, false, said));
            it.makeUp().forEach(day -> check(day, true, said));
        }
    }

    private void check(LocalDate day, boolean working, Set<LocalDate> said) {
        if (!belongs(day)) {
            add(Kind.DAY_OUTSIDE_YEAR, day);
        } else if (working && !Weekend.contains(day)) {
            add(Kind.MAKE_UP_DAY_IN_WEEK, day);
        } else if (contradicts(day, working)) {
            add(Kind.DAY_IN_TWO_STATES, day);
        } else if (!said.add(day)) {
            add(Kind.DAY_TWICE, day);
        }
    }

    private boolean contradicts(LocalDate day, boolean working) {
        Boolean before = states.putIfAbsent(day, working);
        return before != null && before != working;
    }

    /** The year's own days and the end of December before it, which its New Year may take. */
    private boolean belongs(LocalDate day) {
        return day.getYear() == table.year()
                || (day.getYear() == table.year() - 1 && NationalDays.isOfNextNewYear(day));
    }

    private void checkStatutoryDays() {
        StatutoryDays.in(table.year()).stream()
                .filter(it -> !Boolean.FALSE.equals(states.get(it.date())))
                .forEach(it ->
                        add(Kind.STATUTORY_DAY_MISSING, it.date(), it.festival().chineseName()));
    }

    private void checkRows(List<YearTable> beside) {
        WorkCalendar calendar =
                WorkCalendar.of(Stream.concat(beside.stream(), Stream.of(table)).toList());
        int longest = 0;
        int length = 0;
        LocalDate end = LocalDate.of(table.year(), 1, 1);
        for (LocalDate day : year().days().toList()) {
            length = works(calendar, day) ? length + 1 : 0;
            if (length > longest) {
                longest = length;
                end = day;
            }
        }
        tellRow(longest, end);
        tellTotal(calendar);
    }

    private void tellRow(int longest, LocalDate end) {
        if (longest > MOST_IN_A_ROW) {
            add(Kind.WORKING_DAYS_IN_A_ROW, end, longest, MOST_IN_A_ROW);
        } else if (longest > MANY_IN_A_ROW && table.year() >= MANY_IN_A_ROW_SINCE) {
            add(Kind.MANY_WORKING_DAYS_IN_A_ROW, end, longest, MANY_IN_A_ROW);
        }
    }

    /** Holidays move working days about; only special ones and a New Year of two years change how many there are. */
    private void tellTotal(WorkCalendar calendar) {
        List<LocalDate> days = days().toList();
        long working = days.stream().filter(it -> works(calendar, it)).count();
        long usual = days.stream().filter(it -> !Weekend.contains(it)).count()
                - StatutoryDays.in(table.year()).size();
        if (working != usual) {
            add(Kind.WORKING_DAYS_UNUSUAL, working, usual);
        }
    }

    private Stream<LocalDate> days() {
        return new DaySpan(
                        LocalDate.of(table.year(), 1, 1),
                        Year.of(table.year()).atMonth(12).atEndOfMonth())
                .days();
    }

    /** The year and what comes before and after it, as rows of days cross its ends. */
    private DaySpan year() {
        return new DaySpan(LocalDate.of(table.year() - 1, 12, 15), LocalDate.of(table.year() + 1, 1, 15));
    }

    private static boolean works(WorkCalendar calendar, LocalDate day) {
        Answer<Boolean> answer = calendar.isWorkingDay(day);
        if (answer instanceof Answer.Known<Boolean> known) {
            return known.value();
        }
        var outlook = ((Answer.Unknown<Boolean>) answer).outlook();
        return outlook != null && outlook.provisional();
    }

    private void add(Kind kind, Object... about) {
        faults.add(TableFault.of(kind, about));
    }
}
