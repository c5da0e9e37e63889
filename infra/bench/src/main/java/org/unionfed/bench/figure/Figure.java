package org.unionfed.bench.figure;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** One line of the table: a measure and what it came to at each size of data. */
public final class Figure {

    private final Measure measure;
    private final EnumMap<Size, Double> values = new EnumMap<>(Size.class);

    Figure(Measure measure) {
        this.measure = measure;
    }

    void put(Size size, double value) {
        values.put(size, value);
    }

    public Measure measure() {
        return measure;
    }

    Optional<Double> at(Size size) {
        return Optional.ofNullable(values.get(size));
    }

    /** The largest size's value as a multiple of the smallest's; none when there is only one size. */
    Optional<Double> growth() {
        return values.size() < 2
                ? Optional.empty()
                : Optional.of(atLargest() / values.values().iterator().next());
    }

    /** Whether the bound is kept with the most data that was measured; none without a bound. */
    public Optional<Boolean> kept() {
        Bound bound = measure.bound();
        return bound == null ? Optional.empty() : judged(bound).map(bound::isKeptBy);
    }

    /** What must not change with the data is judged by its growth. */
    private Optional<Double> judged(Bound bound) {
        return bound.kind() == Bound.Kind.CONSTANT ? growth() : Optional.of(atLargest());
    }

    private double atLargest() {
        return values.entrySet().stream()
                .max(Map.Entry.comparingByKey())
                .orElseThrow()
                .getValue();
    }
}
