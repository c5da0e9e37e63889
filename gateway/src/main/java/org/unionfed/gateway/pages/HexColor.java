package org.unionfed.gateway.pages;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour of the web, and how well it is told from white, as the Web Content Accessibility Guidelines measure it.
 *
 * @param red from 0 to 255
 * @param green from 0 to 255
 * @param blue from 0 to 255
 */
record HexColor(int red, int green, int blue) {

    private static final Pattern FORM = Pattern.compile("#[0-9a-fA-F]{6}");

    /** The colour written as {@code #rrggbb}; nothing when it is written otherwise. */
    static Optional<HexColor> of(String text) {
        return Optional.of(text)
                .filter(it -> FORM.matcher(it).matches())
                .map(it -> Integer.parseInt(it.substring(1), 16))
                .map(it -> new HexColor(it >> 16, it >> 8 & 0xff, it & 0xff));
    }

    double contrastToWhite() {
        return 1.05 / (luminance() + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
