package org.unionfed.plan.reading.source;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks up the levels of numberings: overridden ones, those of the list, those of a linked list style. */
final class DocxLevels {

    private static final int FIRST = 1;

    private final DocxStyles styles;
    private final Map<Integer, Use> uses = new HashMap<>();
    private final Map<Integer, Sheet> lists = new HashMap<>();

    private DocxLevels(DocxStyles styles) {
        this.styles = styles;
    }

    static DocxLevels of(byte[] part, DocxStyles styles, int most) {
        DocxLevels levels = new DocxLevels(styles);
        if (part.length > 0) {
            levels.read(WordMarkup.of(part, most));
        }
        return levels;
    }

    private void read(WordMarkup markup) {
        while (markup.advance()) {
            String name = markup.starts() ? markup.name() : "";
            if (name.equals("abstractNum")) {
                int id = markup.number("abstractNumId", -1);
                lists.putIfAbsent(id, sheet(markup));
            } else if (name.equals("num")) {
                int id = markup.number("numId", -1);
                uses.putIfAbsent(id, use(markup));
            }
        }
    }

    private static Sheet sheet(WordMarkup markup) {
        Map<Integer, Level> levels = new HashMap<>();
        String link = null;
        while (markup.advance() && !(markup.ends() && markup.name().equals("abstractNum"))) {
            String name = markup.starts() ? markup.name() : "";
            if (name.equals("lvl")) {
                int index = markup.number("ilvl", -1);
                levels.putIfAbsent(index, level(markup));
            } else if (name.equals("numStyleLink")) {
                link = markup.value();
            }
        }
        return new Sheet(levels, link);
    }

    private static Use use(WordMarkup markup) {
        Map<Integer, Level> levels = new HashMap<>();
        Map<Integer, Integer> starts = new HashMap<>();
        Integer list = null;
        int index = -1;
        while (markup.advance() && !(markup.ends() && markup.name().equals("num"))) {
            switch (markup.starts() ? markup.name() : "") {
                case "abstractNumId" -> list = markup.number("val", -1);
                case "lvlOverride" -> index = markup.number("ilvl", -1);
                case "startOverride" -> starts.putIfAbsent(index, markup.number("val", FIRST));
                case "lvl" -> levels.putIfAbsent(index, level(markup));
                default -> {}
            }
        }
        return new Use(list, levels, starts);
    }

    private static Level level(WordMarkup markup) {
        int start = FIRST;
        NumberShape shape = NumberShape.DECIMAL;
        String text = "";
        boolean legal = false;
        String style = null;
        while (markup.advance() && !(markup.ends() && markup.name().equals("lvl"))) {
            switch (markup.starts() ? markup.name() : "") {
                case "start" -> start = Math.max(0, markup.number("val", FIRST));
                case "numFmt" -> shape = NumberShape.named(markup.value());
                case "lvlText" -> text = markup.value() == null ? "" : String.valueOf(markup.value());
                case "isLgl" -> legal = true;
                case "pStyle" -> style = markup.value();
                case "pPr", "rPr", "mc:Fallback" -> markup.skip();
                default -> {}
            }
        }
        return new Level(start, shape, text, legal, style);
    }

    @Nullable
    Level level(int number, int index) {
        Use use = uses.get(number);
        Level override = use == null ? null : use.levels().get(index);
        Sheet list = override == null ? sheet(number) : null;
        return list == null ? override : list.levels().get(index);
    }

    /** What counts together: all numberings of the same list. */
    int list(int number) {
        Use use = linked(number);
        Integer list = use == null ? null : use.list();
        return list == null || !lists.containsKey(list) ? -1 - number : list;
    }

    int start(int number, int index) {
        Level level = level(number, index);
        return level == null ? FIRST : level.start();
    }

    @Nullable
    Integer startOverride(int number, int index) {
        Use use = uses.get(number);
        return use == null ? null : use.starts().get(index);
    }

    /** The level that names the style, else the one the style names. */
    int levelOfStyle(int number, String style, int otherwise) {
        Sheet list = sheet(number);
        Integer level = list == null ? null : list.levelsByStyle().get(style);
        return level == null ? otherwise : level;
    }

    private @Nullable Sheet sheet(int number) {
        Use use = linked(number);
        return use == null || use.list() == null ? null : lists.get(use.list());
    }

    /** The numbering, or the one of the list style its list refers to. */
    private @Nullable Use linked(int number) {
        Use use = uses.get(number);
        Sheet own = use == null || use.list() == null ? null : lists.get(use.list());
        String link = own == null ? null : own.link();
        DocxStyles.Style style = link == null ? null : styles.style(link);
        Integer other = style == null ? null : style.number();
        return other == null || other == number ? use : uses.get(other);
    }

    /** How one level is written and counted. */
    record Level(
            int start,
            NumberShape shape,
            String text,
            boolean legal,
            @Nullable String style) {}

    /** One place a list is used at, with what it changes. */
    private record Use(@Nullable Integer list, Map<Integer, Level> levels, Map<Integer, Integer> starts) {}

    /** The levels of a list, or the style that has them. */
    private record Sheet(
            Map<Integer, Level> levels, @Nullable String link, Map<String, Integer> levelsByStyle) {

        Sheet(Map<Integer, Level> levels, @Nullable String link) {
            this(levels, link, new HashMap<>());
            levels.forEach((index, level) -> {
                if (level.style() != null) {
                    levelsByStyle.merge(level.style(), index, Math::min);
                }
            });
        }
    }
}
