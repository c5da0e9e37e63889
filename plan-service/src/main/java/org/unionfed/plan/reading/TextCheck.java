package org.unionfed.plan.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionfed.plan.reading.layout.PlanText;
import org.unionfed.plan.reading.layout.Schools;
import org.unionfed.plan.reading.layout.Unit;
import org.unionfed.plan.reading.layout.Years;
import org.unionfed.plan.reading.pace.Interruption;
import org.unionfed.plan.reading.text.Line;
import org.unionfed.plan.reading.text.Punctuation;
import org.unionfed.plan.reading.text.TimeGrammar;
import org.unionfed.plan.reading.text.TimeMark;
import org.unionfed.plan.reading.text.YearMark;

/** Looks through the running text for what contradicts the reading, or was left out of it. */
final class TextCheck {

    private static final int LONGEST_CANDIDATE = 80;
    private static final int SHORTEST_SENTENCE = 20;

    private final Findings findings;
    private final Set<Object> reported = new HashSet<>();

    TextCheck(Findings findings) {
        this.findings = findings;
    }

    void years(PlanText plan, @Nullable Integer year) {
        if (plan.title() != null) {
            years(Line.of(plan.titleLine(), plan.title()).key(), plan.titleLine(), year);
        }
        for (Unit unit : plan.body()) {
            years(unit.key().substring(unit.from(), unit.to()), unit.number(), year);
        }
        if (year == null) {
            findings.warning(plan.titleLine(), FindingCode.YEAR_MISSING);
        }
    }

    private void years(String key, int line, @Nullable Integer year) {
        for (YearMark mark : Years.in(key)) {
            if (mark.masked()) {
                once(line, FindingCode.YEAR_MASKED, key.substring(mark.start(), mark.end()));
            } else if (year != null && mark.spoken() && mark.value() != year && mark.value() != year + 1) {
                conflict(line, year, mark.value());
            }
        }
    }

    private void conflict(int line, int year, int other) {
        if (reported.add(other)) {
            findings.warning(line, FindingCode.YEAR_CONFLICT, year, other);
        }
    }

    private void once(int line, FindingCode code, String argument) {
        if (reported.add(code)) {
            findings.warning(line, code, argument);
        }
    }

    void schools(PlanText plan, @Nullable String school) {
        if (school == null) {
            findings.warning(plan.titleLine(), FindingCode.SCHOOL_MISSING);
        }
        for (Unit unit : plan.body()) {
            String text = unit.line().source(unit.from(), unit.to());
            String other = Schools.abbreviated(text);
            if (other != null && (school == null || !school.contains(other)) && reported.add(other)) {
                findings.warning(unit.number(), FindingCode.OTHER_SCHOOL_NAMED, other);
            }
        }
    }

    /** Months named in running text outside the calendar. */
    void prose(PlanText plan, Set<Unit> calendar) {
        for (Unit unit : plan.body()) {
            if (!calendar.contains(unit)) {
                prose(unit);
            }
        }
    }

    private void prose(Unit unit) {
        String key = unit.key();
        for (int i = unit.from(); i < unit.to(); i++) {
            Interruption.heedAt(i);
            boolean begins = i == unit.from() || !Punctuation.isHan(key.charAt(i - 1)) || startsRelative(key, i);
            TimeMark time = begins ? TimeGrammar.at(key, i) : null;
            if (time != null && time.months().size() == 1 && time.end() < unit.to()) {
                String text = candidate(unit, time.end());
                if (!text.isBlank()) {
                    findings.info(
                            unit.number(), FindingCode.PROSE_DATE, time.months().get(0), text);
                }
                i = time.end();
            }
        }
    }

    private static boolean startsRelative(String key, int at) {
        return key.startsWith("今年", at) || key.startsWith("明年", at);
    }

    private static String candidate(Unit unit, int from) {
        int end = from;
        while (end < unit.to()
                && end - from < LONGEST_CANDIDATE
                && !Punctuation.isStop(unit.key().charAt(end))) {
            end++;
        }
        int start = from;
        while (start < end && " ,、:".indexOf(unit.key().charAt(start)) >= 0) {
            start++;
        }
        return unit.line().source(start, end).strip();
    }

    /** Sentences before the first heading, or in a plan without any. */
    void outside(PlanText plan, Set<Unit> calendar, int firstHeading) {
        List<Unit> outside = plan.body().stream()
                .filter(it -> it.number() < firstHeading && !calendar.contains(it) && it.length() >= SHORTEST_SENTENCE)
                .toList();
        if (!outside.isEmpty()) {
            long lines = outside.stream().map(Unit::number).distinct().count();
            findings.info(outside.get(0).number(), FindingCode.TEXT_OUTSIDE_SECTIONS, lines);
        }
    }

    void truncation(List<Unit> units) {
        if (units.isEmpty()) {
            return;
        }
        Unit last = units.get(units.size() - 1);
        boolean longText = last.to() - last.from() >= 24;
        char end = last.key().charAt(last.to() - 1);
        if (longText && Punctuation.isHan(end) && !last.isRow() && last.time() == null) {
            findings.info(last.number(), FindingCode.TEXT_TRUNCATED);
        }
    }

    void mojibake(List<SourceLine> lines) {
        for (SourceLine line : lines) {
            String text = line.text();
            int damaged = text.indexOf('\uFFFD') >= 0 ? text.indexOf('\uFFFD') : text.indexOf("?!?");
            boolean syllables = damaged < 0 && Line.of(1, text).hasSyllables();
            if (damaged >= 0 || syllables) {
                String example = damaged < 0 ? text : text.substring(damaged);
                findings.info(
                        line.number(), FindingCode.MOJIBAKE, example.substring(0, Math.min(12, example.length())));
                return;
            }
        }
    }
}
