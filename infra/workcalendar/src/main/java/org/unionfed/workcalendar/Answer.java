package org.unionfed.workcalendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the calendar can say: something certain, or from which day on it does not know. */
public sealed interface Answer<T> {

    /** Certain, as far as documents go. */
    record Known<T>(T value) implements Answer<T> {}

    /**
     * Not certain.
     *
     * @param from the first day on the way to the answer that is not known
     * @param outlook what it will be like; none where only the school's own terms can tell
     */
    record Unknown<T>(LocalDate from, @Nullable Outlook<T> outlook) implements Answer<T> {}

    /**
     * What may be expected before it is announced.
     *
     * @param provisional Monday to Friday less statutory days
     * @param least when holidays are arranged as at the one end of what the last ten years have seen
     * @param most as at the other end
     */
    record Outlook<T>(T provisional, T least, T most) {

        static <T extends Comparable<? super T>> Outlook<T> between(T provisional, T one, T other) {
            return one.compareTo(other) <= 0
                    ? new Outlook<>(provisional, one, other)
                    : new Outlook<>(provisional, other, one);
        }
    }
}
