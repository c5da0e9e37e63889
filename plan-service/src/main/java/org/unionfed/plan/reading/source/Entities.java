package org.unionfed.plan.reading.source;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes out the entities of HTML that occur in texts copied from a site. */
final class Entities {

    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("nbsp", "\u00A0"),
            Map.entry("ensp", "\u2002"),
            Map.entry("emsp", "\u2003"),
            Map.entry("thinsp", "\u2009"),
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("mdash", "—"),
            Map.entry("ndash", "–"),
            Map.entry("middot", "·"),
            Map.entry("bull", "•"),
            Map.entry("hellip", "…"),
            Map.entry("times", "×"));
    private static final int LONGEST = 8;

    private Entities() {}

    static String written(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        StringBuilder written = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = text.charAt(at) == '&' ? end(text, at) : -1;
            String value = end < 0 ? null : value(text.substring(at + 1, end));
            written.append(value == null ? text.substring(at, at + 1) : value);
            at = value == null ? at + 1 : end + 1;
        }
        return written.toString();
    }

    private static int end(String text, int start) {
        int limit = Math.min(text.length(), start + LONGEST + 1);
        for (int i = start + 1; i < limit; i++) {
            if (text.charAt(i) == ';') {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable String value(String name) {
        if (!name.startsWith("#")) {
            return NAMED.get(name);
        }
        boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
        try {
            int code = hexadecimal ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
            boolean visible = code >= ' ' && code < Character.MIN_SUPPLEMENTARY_CODE_POINT;
            return visible && !Character.isSurrogate((char) code) ? String.valueOf((char) code) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
