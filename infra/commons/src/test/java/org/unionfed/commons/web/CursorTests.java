package org.unionfed.commons.web;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionfed.commons.error.BusinessException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CursorTests {

    @Test
    void givesBackWhatItWasMadeOf() {
        Instant last = Instant.parse("9999-12-31T23:59:59Z");

        Cursor read = Cursor.decode(Cursor.of(last, 7, "清溪镇").encoded());

        assertThat(read.instant(0)).isEqualTo(last);
        assertThat(read.number(1)).isEqualTo(7);
        assertThat(read.text(2)).isEqualTo("清溪镇");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+1000000000-12-31T23:59:59Z",
                "-1000000000-01-01T00:00:00Z",
                "+10000-01-01T00:00:00Z",
                "0000-12-31T23:59:59Z"
            })
    void refusesMomentsThatNoDatabaseHolds(String moment) {
        Cursor cursor = Cursor.decode(Cursor.of(moment).encoded());

        assertThatExceptionOfType(BusinessException.class).isThrownBy(() -> cursor.instant(0));
    }

    @Test
    void refusesTextsThatNoDatabaseHolds() {
        for (String text : new String[] {"\u0000", "a\u0007", "\uffff"}) {
            Cursor cursor = Cursor.decode(Cursor.of(text).encoded());

            assertThatExceptionOfType(BusinessException.class).isThrownBy(() -> cursor.text(0));
        }
    }
}
