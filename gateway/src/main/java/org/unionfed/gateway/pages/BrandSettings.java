package org.unionfed.gateway.pages;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a federation calls the suite, and in which colour.
 *
 * @param nameZh its name in Chinese
 * @param nameEn its name in English
 * @param primaryColor the colour of links and of what is pressed, as {@code #rrggbb}; dark enough to be read on white
 */
@ConfigurationProperties("unionfed.brand")
public record BrandSettings(
        @DefaultValue("校工会联合会工作平台") String nameZh,
        @DefaultValue("Union Federation") String nameEn,
        @DefaultValue("#1f5aa8") String primaryColor) {

    /** What fits into the header of a phone and the title of a window. */
    private static final int LONGEST_NAME = 40;

    /** What the Web Content Accessibility Guidelines ask of text, at level AA. */
    private static final double LEAST_CONTRAST = 4.5;

    public BrandSettings {
        nameZh = name("name-zh", nameZh);
        nameEn = name("name-en", nameEn);
        double contrast = HexColor.of(primaryColor)
                .orElseThrow(() -> new IllegalArgumentException(
                        "unionfed.brand.primary-color must be written as #rrggbb, not as %s".formatted(primaryColor)))
                .contrastToWhite();
        if (contrast < LEAST_CONTRAST) {
            throw new IllegalArgumentException(
                    "unionfed.brand.primary-color %s cannot be read on white: its contrast is %.2f : 1, and %.1f : 1 is needed; choose a darker one"
                            .formatted(primaryColor, Math.floor(contrast * 100) / 100, LEAST_CONTRAST));
        }
    }

    private static String name(String key, String name) {
        String stripped = name.strip();
        if (stripped.isEmpty()
                || stripped.length() > LONGEST_NAME
                || stripped.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "unionfed.brand.%s must have 1 to %d characters on one line".formatted(key, LONGEST_NAME));
        }
        return stripped;
    }
}
