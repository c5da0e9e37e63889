package org.unionfed.plan.reading.source;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The numberings that paragraph styles bring along. */
final class DocxStyles {

    private final Map<String, Style> styles = new HashMap<>();

    static DocxStyles of(byte[] part, int most) {
        DocxStyles styles = new DocxStyles();
        if (part.length > 0) {
            WordMarkup markup = WordMarkup.of(part, most);
            while (markup.advance()) {
                String id = markup.starts() && markup.name().equals("style") ? markup.attribute("styleId") : null;
                if (id != null) {
                    styles.styles.putIfAbsent(id, style(markup));
                }
            }
        }
        return styles;
    }

    private static Style style(WordMarkup markup) {
        Integer number = null;
        int level = 0;
        String basedOn = null;
        while (markup.advance() && !(markup.ends() && markup.name().equals("style"))) {
            switch (markup.starts() ? markup.name() : "") {
                case "numId" -> number = markup.number("val", 0);
                case "ilvl" -> level = markup.number("val", 0);
                case "basedOn" -> basedOn = markup.value();
                case "pPrChange", "rPr", "tblPr", "tblStylePr" -> markup.skip();
                default -> {}
            }
        }
        return new Style(number, level, basedOn);
    }

    @Nullable
    Style style(String id) {
        return styles.get(id);
    }

    /**
     * What a style says about numbering.
     *
     * @param number  the numbering, null when the style has none of its own
     * @param level   as the style says, or 0
     * @param basedOn the style it inherits from
     */
    record Style(
            @Nullable Integer number, int level, @Nullable String basedOn) {}
}
