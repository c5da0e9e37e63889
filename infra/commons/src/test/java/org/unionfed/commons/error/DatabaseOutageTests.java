package org.unionfed.commons.error;

import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DatabaseOutageTests {

    @ParameterizedTest
    @CsvSource({
        "08006, true",
        "08003, true",
        "57P01, true",
        "57P03, true",
        "57014, false",
        "40001, false",
        "23505, false"
    })
    void isAMatterOfTheStateThatTheServerNames(String state, boolean outage) {
        assertThat(DatabaseOutage.isIn(new SQLException("failed", state))).isEqualTo(outage);
    }

    @Test
    void isSaidByThePoolToo() {
        assertThat(DatabaseOutage.isIn(new SQLException("Connection is closed")))
                .isTrue();
        assertThat(DatabaseOutage.isIn(new SQLTransientConnectionException("no connection in time", "42000")))
                .isTrue();
    }

    @Test
    void isSeenThroughItsWrappers() {
        var wrapped = new IllegalStateException(new IllegalStateException(new ConnectException("refused")));

        assertThat(DatabaseOutage.isIn(wrapped)).isTrue();
    }

    @Test
    void isNotInOtherFailures() {
        assertThat(DatabaseOutage.isIn(new IllegalStateException("a defect"))).isFalse();
        assertThat(DatabaseOutage.isIn(null)).isFalse();
    }
}
