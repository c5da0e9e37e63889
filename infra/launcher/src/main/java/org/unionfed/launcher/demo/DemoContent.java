package org.unionfed.launcher.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the demo consists of, as {@code demo/schools.json} says.
 *
 * @param begins when the schools are registered, by the clocks on their walls, as all times here
 * @param deadlines last day for plans, by year
 * @param schools the schools, in the order of their registration
 */
record DemoContent(LocalDateTime begins, Map<String, String> deadlines, List<School> schools) {

    /**
     * A school of the demo.
     *
     * @param code start of its accounts' names
     * @param kind as plan-service names it
     * @param documents the plans it hands in
     */
    record School(String code, String name, String kind, String region, String contactName, List<Document> documents) {}

    /**
     * A plan document.
     *
     * @param file its name in {@code demo/documents}
     * @param year the year it is for
     * @param outcome {@code draft}, {@code submitted}, {@code returned} or {@code approved}: how far it gets
     * @param submitted when the school submits it
     * @param decided when the federation decides; none for one that waits
     */
    record Document(
            String file,
            int year,
            String outcome,
            LocalDateTime submitted,
            @Nullable LocalDateTime decided) {

        /** The state of the plan in the end, as plan-service names it. */
        String state() {
            return outcome.toUpperCase(Locale.ROOT);
        }

        byte[] content() {
            return resource("documents/" + file);
        }
    }

    static DemoContent read() {
        return JsonMapper.shared().readValue(resource("schools.json"), DemoContent.class);
    }

    /** Changes when the content does. */
    static String fingerprint() {
        return Integer.toHexString(Arrays.hashCode(resource("schools.json")));
    }

    private static byte[] resource(String name) {
        try (InputStream content = DemoContent.class.getResourceAsStream("/demo/" + name)) {
            if (content == null) {
                throw new IllegalStateException("The demo lacks " + name);
            }
            return content.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
