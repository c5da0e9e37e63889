package org.unionfed.systemtests;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Locale;

/** A window people look at the client through: its size and the language they chose. */
enum Window {
    CHINESE_DESKTOP("zh-CN", 1440, 900),
    CHINESE_PHONE("zh-CN", 375, 812),
    ENGLISH_DESKTOP("en", 1440, 900),
    ENGLISH_PHONE("en", 375, 812);

    private final String language;
    private final int width;
    private final int height;

    Window(String language, int width, int height) {
        this.language = language;
        this.width = width;
        this.height = height;
    }

    String language() {
        return language;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean isPhone() {
        return width < height;
    }

    /** Whether axe looks at it; it takes its time, so it sees each language and each size once. */
    boolean isSearchedForBarriers() {
        return this == CHINESE_DESKTOP || this == ENGLISH_PHONE;
    }

    /** The end of the names of pictures taken of this window. */
    String inFileNames() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setLocale(language)
                .setViewportSize(width, height)
                .setReducedMotion(ReducedMotion.REDUCE);
    }
}
