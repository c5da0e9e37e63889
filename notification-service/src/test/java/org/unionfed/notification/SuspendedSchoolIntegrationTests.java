package org.unionfed.notification;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.notification.standing.SuspendedSchools;
import org.unionfed.testkit.contract.PublishedOperation;

import static org.assertj.core.api.Assertions.assertThat;

/** A suspended school does nothing here, whatever operation its people try. */
@NotificationServiceTest
class SuspendedSchoolIntegrationTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    Tenancy tenancy;

    @Autowired
    SuspendedSchools suspended;

    private final TenantId school = new TenantId(UUID.randomUUID());

    @BeforeEach
    void theSchoolIsSuspended() {
        tenancy.runInSchool(school, () -> suspended.add(school, Instant.parse("2026-03-01T08:00:00Z")));
    }

    @Test
    void isToldSoByEveryOperation() {
        for (PublishedOperation operation : PublishedOperation.of("notification-service")) {
            assertThat(http.method(HttpMethod.valueOf(operation.method()))
                            .uri(operation.path())
                            .with(Person.at(school.value(), "member").signedIn()))
                    .as(operation.id())
                    .hasStatus(HttpStatus.FORBIDDEN)
                    .bodyJson()
                    .extractingPath("$.code")
                    .isEqualTo("SCHOOL_SUSPENDED");
        }
    }
}
