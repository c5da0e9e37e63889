package org.unionfed.commons.web;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A name for a file that is safe to show, to store and to offer for download, whoever chose it. */
public final class FileName {

    private static final int LONGEST = 150;
    private static final String FALLBACK = "document";

    private FileName() {}

    /** The last part of the path a client sent, without control or direction characters; never blank. */
    public static String safe(@Nullable String sent) {
        String name = sent == null ? "" : Normalizer.normalize(sent, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}<>:\"|?*]", "").strip();
        name = name.replaceAll("^\\.+", "");
        return name.isBlank() ? FALLBACK : shortened(name);
    }

    /** The last extension in lower case, with its dot; empty without one. */
    public static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    }

    private static String shortened(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST) {
            return name;
        }
        String extension = extension(name);
        String kept = extension.length() > 10 ? "" : extension;
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - kept.length())) + kept;
    }
}
