package org.unionfed.plan.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.unionfed.plan.reading.calendar.Item;

/** Reads small texts, so that a test shows only what it is about. */
final class Plans {

    private static final PlanReader READER = new PlanReader();

    private Plans() {}

    static PlanDocument read(String text) {
        return READER.read("plan.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    static List<FindingCode> findings(String text) {
        return read(text).findings().stream().map(Finding::code).toList();
    }

    static List<String> items(PlanDocument plan, int month) {
        return plan.calendar().stream()
                .filter(it -> List.of(month).equals(it.months()))
                .flatMap(it -> it.items().stream())
                .map(Item::text)
                .toList();
    }
}
