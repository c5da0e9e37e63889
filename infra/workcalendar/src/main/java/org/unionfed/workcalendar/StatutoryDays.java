package org.unionfed.workcalendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.unionfed.workcalendar.Festival.NEW_YEARS_EVE;
import static org.unionfed.workcalendar.Festival.SPRING_FESTIVAL;

/** Which days the law made holidays for everybody, in the form in which it was in force in a year. */
public final class StatutoryDays {

    private static final NavigableMap<Integer, Law> LAWS = laws();

    private StatutoryDays() {}

    /** The statutory days of a year, earliest first; two may fall on one date. Before 2008, as from 2008 on. */
    public static List<StatutoryDay> in(int year) {
        return law(year).days().flatMap(it -> it.in(year)).sorted(BY_DATE).toList();
    }

    /** The regulation in force in a year, by which it can be found. */
    public static String regulation(int year) {
        return law(year).regulation();
    }

    static boolean isStatutory(LocalDate day) {
        return in(day.getYear()).stream().anyMatch(it -> it.date().equals(day));
    }

    private static final Comparator<StatutoryDay> BY_DATE = Comparator.comparing(StatutoryDay::date);

    private static Law law(int year) {
        var found = LAWS.floorEntry(year);
        return found == null ? LAWS.firstEntry().getValue() : found.getValue();
    }

    private static NavigableMap<Integer, Law> laws() {
        NavigableMap<Integer, Law> laws = new TreeMap<>();
        laws.put(2008, new Law("国务院令第513号", new Days(NEW_YEARS_EVE, 3), 1));
        laws.put(2014, new Law("国务院令第644号", new Days(SPRING_FESTIVAL, 3), 1));
        laws.put(2025, new Law("国务院令第795号", new Days(NEW_YEARS_EVE, 4), 2));
        return laws;
    }

    /** What the versions of the regulation differ in. */
    private record Law(String regulation, Days springFestival, int labourDays) {

        Stream<Days> days() {
            return Stream.of(
                    new Days(Festival.NEW_YEAR, 1),
                    springFestival,
                    new Days(Festival.QINGMING, 1),
                    new Days(Festival.LABOUR_DAY, labourDays),
                    new Days(Festival.DRAGON_BOAT_FESTIVAL, 1),
                    new Days(Festival.MID_AUTUMN_FESTIVAL, 1),
                    new Days(Festival.NATIONAL_DAY, 3));
        }
    }

    private record Days(Festival first, int count) {

        Stream<StatutoryDay> in(int year) {
            LocalDate begin = first.in(year);
            Festival festival = first == NEW_YEARS_EVE ? SPRING_FESTIVAL : first;
            return IntStream.range(0, count).mapToObj(it -> new StatutoryDay(begin.plusDays(it), festival));
        }
    }
}
