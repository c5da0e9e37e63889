package org.unionfed.bench.figure;

/**
 * What a figure has to keep to.
 *
 * @param kind on which side of the value it must lie; the value itself is still good
 */
public record Bound(Kind kind, double value) {

    /** The good side of a bound. */
    public enum Kind {
        AT_LEAST("≥"),
        AT_MOST("≤"),
        /** The same with more data. */
        CONSTANT("=");

        private final String sign;

        Kind(String sign) {
            this.sign = sign;
        }
    }

    public static Bound atLeast(double value) {
        return new Bound(Kind.AT_LEAST, value);
    }

    public static Bound atMost(double value) {
        return new Bound(Kind.AT_MOST, value);
    }

    /** For what must not change with the data: it is judged by its growth. */
    public static Bound constant() {
        return new Bound(Kind.CONSTANT, 1);
    }

    public boolean isKeptBy(double measured) {
        return switch (kind) {
            case AT_LEAST -> measured >= value;
            case AT_MOST -> measured <= value;
            case CONSTANT -> measured == value;
        };
    }

    @Override
    public String toString() {
        return kind == Kind.CONSTANT ? "constant" : kind.sign + " " + Numbers.format(value);
    }
}
