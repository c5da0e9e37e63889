package org.unionfed.plan.reading.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionfed.plan.reading.text.Line;
import org.unionfed.plan.reading.text.Punctuation;
import org.unionfed.plan.reading.text.TimeMark;

/** Chooses the title of a plan among the lines at its beginning. */
final class TitleFinder {

    private static final int HEADER_UNITS = 12;
    private static final int LONGEST_HEADING = 45;
    private static final int SHORTEST_REPEATED = 5;
    private static final int LONGEST_REPEATED = 200;

    private final List<Unit> units;
    private final int headerEnd;

    private TitleFinder(List<Unit> units) {
        this.units = units;
        this.headerEnd = headerEnd(units);
    }

    static PlanText plan(Part part) {
        if (part.titled()) {
            return titled(part.lines());
        }
        List<Unit> units = UnitSplitter.units(part.lines());
        TitleFinder finder = new TitleFinder(units);
        int best = finder.best();
        if (best < 0) {
            return finder.fallback();
        }
        return finder.plan(best, title(units.get(best)));
    }

    private static PlanText titled(List<Line> lines) {
        Line first = lines.get(0);
        List<Unit> units = UnitSplitter.units(lines.subList(1, lines.size()));
        boolean bare = TitleGrammar.plain(first.source()).length() <= 6;
        boolean second = bare && !units.isEmpty() && TitleGrammar.isTitle(text(units.get(0)));
        String title = clean(second ? text(units.get(0)) : first.source());
        return without(title, first.number(), List.of(), second ? units.subList(1, units.size()) : units);
    }

    /** The header ends where numbering or months begin. */
    private static int headerEnd(List<Unit> units) {
        int end = 0;
        while (end < units.size() && end < HEADER_UNITS) {
            Unit unit = units.get(end);
            boolean begins = (unit.marker() != null && unit.markdown() == 0 && !isDashedTitle(unit))
                    || (unit.time() != null && !isDatedTitle(unit) && !isDate(unit));
            if (begins || unit.isRow()) {
                break;
            }
            end++;
        }
        return end;
    }

    /** ——2012年工会工作计划 below a motto. */
    private static boolean isDashedTitle(Unit unit) {
        return unit.key().charAt(unit.from()) == '-' && TitleGrammar.isTitle(text(unit));
    }

    /** A line that only says of which month the document is. */
    private static boolean isDate(Unit unit) {
        TimeMark time = unit.time();
        return time != null && time.year() > 0 && time.end() >= unit.to();
    }

    private static boolean isDatedTitle(Unit unit) {
        return unit.time() != null && TitleGrammar.isTitle(text(unit)) && unit.marker() == null;
    }

    private int best() {
        int best = -1;
        int bestScore = 0;
        for (int i = 0; i < headerEnd; i++) {
            int score = score(units.get(i));
            if (score > 0 && score >= bestScore) {
                best = i;
                bestScore = score;
            }
        }
        return best;
    }

    private static int score(Unit unit) {
        String text = title(unit);
        if (!TitleGrammar.isTitle(text)) {
            return 0;
        }
        String key = TitleGrammar.plain(text);
        int score = 4;
        score += Years.in(key).isEmpty() ? 0 : 3;
        score += Schools.in(text) == null ? 0 : 3;
        score += key.contains("工会") || key.contains("教工") || key.contains("职工") ? 3 : 0;
        score -= key.contains("_") || key.contains("网") || key.matches(".{0,40}[0-9一二三四五六七八九十]{1,2}篇.{0,8}") ? 4 : 0;
        return Math.max(score, 1);
    }

    /** The title in a unit: the whole of it, or what stands behind the last gap of run-in text. */
    private static String title(Unit unit) {
        String whole = once(clean(text(unit)));
        if (TitleGrammar.isTitle(whole)) {
            return whole;
        }
        int gap = whole.lastIndexOf(' ');
        String last = gap < 0 ? whole : whole.substring(gap + 1);
        return TitleGrammar.isTitle(last) && last.length() >= 6 ? last : whole;
    }

    /** Viewers write a title twice without a gap between. */
    private static String once(String title) {
        int longest = title.length() > 2 * LONGEST_REPEATED ? 0 : title.length() / 2;
        for (int length = longest; length >= SHORTEST_REPEATED; length--) {
            if (title.regionMatches(length, title, 0, length)) {
                return title.substring(length);
            }
        }
        return title;
    }

    private PlanText fallback() {
        for (int i = 0; i < headerEnd; i++) {
            String key = TitleGrammar.plain(text(units.get(i)));
            boolean speaks = key.contains("工会") || key.contains("工作") || key.contains("活动") || key.contains("计划");
            if (speaks && key.length() <= LONGEST_HEADING && !hasStop(key)) {
                return plan(i, clean(text(units.get(i))));
            }
        }
        return openingWords();
    }

    /** "工会活动计划为丰富生活…": the words before the first sentence goes on. */
    private PlanText openingWords() {
        for (int i = 0; i < Math.min(headerEnd, 3); i++) {
            Unit unit = units.get(i);
            int plan = unit.key().indexOf("计划", unit.from());
            boolean early = plan > unit.from() && plan < unit.from() + LONGEST_HEADING && plan + 2 <= unit.to();
            String words = early ? clean(unit.line().source(unit.from(), plan + 2)) : "";
            if (TitleGrammar.isTitle(words)) {
                return without(words, unit.number(), units.subList(0, i), units.subList(i, units.size()));
            }
        }
        return new PlanText(null, 0, List.of(), units);
    }

    private static boolean hasStop(String key) {
        return key.indexOf('。') >= 0 || key.indexOf(';') >= 0 || key.indexOf(',') >= 0;
    }

    private PlanText plan(int index, String title) {
        return without(
                title, units.get(index).number(), units.subList(0, index), units.subList(index + 1, units.size()));
    }

    /** Repetitions of the title inside the text are left out. */
    private static PlanText without(@Nullable String title, int line, List<Unit> header, List<Unit> body) {
        String key = title == null ? "" : TitleGrammar.plain(title);
        List<Unit> kept = new ArrayList<>();
        for (Unit unit : body) {
            if (!TitleGrammar.plain(text(unit)).equals(key)) {
                kept.add(unit);
            }
        }
        return new PlanText(title, line, header, kept);
    }

    private static String text(Unit unit) {
        return unit.line().source(unit.from(), unit.to());
    }

    private static String clean(String text) {
        Line line = Line.of(1, text);
        String key = line.key();
        int from = Punctuation.skipSpaces(key, 0);
        while (from < key.length() && (key.charAt(from) == '#' || key.charAt(from) == '*')) {
            from = Punctuation.skipSpaces(key, from + 1);
        }
        from = key.startsWith("标题:", from) || key.startsWith("题目:", from) ? from + 3 : from;
        int to = Punctuation.trimEnd(key, from, key.length());
        while (to > from && (key.charAt(to - 1) == '*' || key.charAt(to - 1) == ':')) {
            to = Punctuation.trimEnd(key, from, to - 1);
        }
        return line.source(Punctuation.skipSpaces(key, from), to);
    }
}
