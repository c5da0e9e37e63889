package org.unionfed.plan.reading.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionfed.plan.reading.layout.Unit;
import org.unionfed.plan.reading.text.Marker;

/** A heading found in a plan, and what stands below it. */
public final class FoundSection {

    private final Unit unit;
    private final int level;
    private final String heading;
    private final double confidence;
    private final List<Text> texts = new ArrayList<>();
    private final List<FoundSection> children = new ArrayList<>();

    FoundSection(Unit unit, int level, String heading, double confidence) {
        this.unit = unit;
        this.level = level;
        this.heading = heading;
        this.confidence = confidence;
    }

    /** The numbering as written, without the spaces behind it. */
    public @Nullable String marker() {
        Marker marker = unit.marker();
        return marker == null
                ? null
                : unit.line().source(marker.start(), marker.end()).strip();
    }

    public Unit unit() {
        return unit;
    }

    public int level() {
        return level;
    }

    public String heading() {
        return heading;
    }

    public int line() {
        return unit.number();
    }

    public double confidence() {
        return confidence;
    }

    public List<Text> texts() {
        return texts;
    }

    public List<FoundSection> children() {
        return children;
    }

    void add(String text, int line) {
        if (!text.isBlank()) {
            texts.add(new Text(text.strip(), line));
        }
    }

    /** Running text and the line it begins on. */
    public record Text(String text, int line) {}
}
