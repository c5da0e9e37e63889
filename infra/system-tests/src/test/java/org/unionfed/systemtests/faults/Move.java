package org.unionfed.systemtests.faults;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A step of the review that others are told of: what it is called in the API and the history, and as an event. */
enum Move {
    SUBMIT("submit", "org.unionfed.plan.submitted.v1"),
    RETURN("return", "org.unionfed.plan.returned.v1"),
    APPROVE("approve", "org.unionfed.plan.approved.v1"),
    REOPEN("reopen", "org.unionfed.plan.reopened.v1");

    private final String verb;
    private final String eventType;

    Move(String verb, String eventType) {
        this.verb = verb;
        this.eventType = eventType;
    }

    String verb() {
        return verb;
    }

    Map<String, Object> body() {
        return switch (this) {
            case SUBMIT -> Map.of("comment", "请审阅");
            case RETURN -> Map.of("reasons", List.of(Map.of("code", "INCOMPLETE", "comment", "请补充")));
            case APPROVE -> Map.of();
            case REOPEN -> Map.of("reason", "有变动");
        };
    }

    String eventType() {
        return eventType;
    }

    static Move ofVerb(String verb) {
        return Arrays.stream(values())
                .filter(it -> it.verb.equals(verb))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(verb));
    }

    static Move ofEventType(String type) {
        return Arrays.stream(values())
                .filter(it -> it.eventType.equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type));
    }

    /** What comes next for a plan in a state; some submissions are returned, some approved. */
    static Move next(String state, long version) {
        return switch (state) {
            case "DRAFT", "RETURNED" -> SUBMIT;
            case "SUBMITTED" -> version % 5 < 2 ? APPROVE : RETURN;
            case "APPROVED" -> REOPEN;
            default -> throw new IllegalArgumentException(state);
        };
    }
}
