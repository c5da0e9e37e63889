package org.unionfed.systemtests;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a screen has to cope with besides a window and plenty of data. */
enum Circumstance {
    PLENTY,
    DARK {
        @Override
        Browser.NewContextOptions options(Window window) {
            return super.options(window).setColorScheme(ColorScheme.DARK);
        }
    },
    /** Nothing in any list. */
    EMPTY {
        @Override
        void prepare(BrowserContext context) {
            context.route(LISTS, Circumstance::answerEmptied);
        }
    },
    /** The services answer that they cannot answer. */
    FAILING {
        @Override
        void prepare(BrowserContext context) {
            context.route(SERVICES, route -> answerProblem(route, 503, "SERVICE_UNAVAILABLE"));
        }
    },
    /** Whoever is signed in has no school to work for. */
    SHUT_OUT {
        @Override
        void prepare(BrowserContext context) {
            context.route(WHO_AM_I, route -> answerProblem(route, 403, "NO_SCHOOL"));
        }
    },
    /** The network goes away while somebody reads. */
    OFFLINE {
        @Override
        void befall(Page page) {
            page.context().setOffline(true);
        }
    },
    /** Everything twice as large, as the browser's own zoom shows it. */
    ZOOMED {
        @Override
        Browser.NewContextOptions options(Window window) {
            return super.options(window)
                    .setViewportSize(window.width() / ZOOM, window.height() / ZOOM)
                    .setDeviceScaleFactor(ZOOM);
        }
    },
    /** On paper. */
    PRINTED {
        @Override
        void befall(Page page) {
            page.evaluate("window.watchedScreen.pressed = true"); // whoever prints knows that all is laid out anew
            page.evaluate("dispatchEvent(new Event('beforeprint'))");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        }
    };

    private static final int ZOOM = 2;
    private static final String SERVICES = "**/api/{plan,notification}/**";
    private static final String WHO_AM_I = "**/api/me";
    private static final String LISTS = "**/api/plan/**";

    /** The end of the names of pictures taken under it. */
    String inFileNames() {
        return this == PLENTY ? "" : "-" + name().toLowerCase(Locale.ROOT);
    }

    Browser.NewContextOptions options(Window window) {
        return window.options();
    }

    /** Whether axe looks too: where other things or other colours are shown than usually. */
    boolean isSearchedForBarriers(Window window) {
        return switch (this) {
            case PLENTY -> window.isSearchedForBarriers();
            case DARK, EMPTY, FAILING, SHUT_OUT -> true;
            case OFFLINE, ZOOMED, PRINTED -> false;
        };
    }

    /** Comes before the first screen. */
    void prepare(BrowserContext context) {}

    /** Comes when the screen is there. */
    void befall(Page page) {}

    /** Whether an error in the console says no more than that the circumstance is what it is. */
    boolean explains(String error) {
        return switch (this) {
            case PLENTY, DARK, EMPTY, ZOOMED, PRINTED -> false;
            case FAILING -> error.contains("status of 503");
            case SHUT_OUT -> error.contains("status of 403");
            case OFFLINE -> error.contains("ERR_INTERNET_DISCONNECTED");
        };
    }

    private static void answerProblem(Route route, int status, String code) {
        route.fulfill(new Route.FulfillOptions()
                .setStatus(status)
                .setContentType("application/problem+json")
                .setBody("{\"type\": \"about:blank\", \"status\": %d, \"code\": \"%s\"}".formatted(status, code)));
    }

    private static void answerEmptied(Route route) {
        var answer = route.fetch();
        JsonNode content = answer.ok() && answer.text().startsWith("{")
                ? JsonMapper.shared().readTree(answer.text())
                : JsonMapper.shared().createObjectNode();
        if (content instanceof ObjectNode found && found.has("items")) {
            found.putArray("items");
            found.remove("next");
            route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(found.toString()));
        } else {
            route.fulfill(new Route.FulfillOptions().setResponse(answer));
        }
    }
}
