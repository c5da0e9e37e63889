package org.unionfed.commons.change;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionfed.commons.audit.AuditLog;
import org.unionfed.commons.change.AggregateChange.Step;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.error.CommonError;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.security.Role;
import org.unionfed.commons.settings.BusinessClock;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.commons.web.ExpectedVersion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AggregateChangeTests {

    private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");
    private static final TenantId SCHOOL = new TenantId(UUID.randomUUID());

    private final List<String> happened = new ArrayList<>();
    private final Caller chair =
            new Caller(UUID.randomUUID(), "xx.chair", "主席", new Caller.School(SCHOOL, "xx"), Set.of(Role.CHAIR));
    private final Note note = new Note(UUID.randomUUID());
    private final AggregateChange change =
            new AggregateChange(new NotedAudit(), new BusinessClock(Clock.fixed(NOW, ZoneOffset.UTC)));

    @Test
    void goesThroughEverythingInItsOrder() {
        long version = change.make(chair, SCHOOL, note, new ExpectedVersion(1), step(), note::version);

        assertThat(version).isEqualTo(2);
        assertThat(happened)
                .containsExactly("effect at " + NOW, "stored", "note.change of version 2", "then at " + NOW);
    }

    @Test
    void changesNothingForACallerWhoHasSeenAnotherVersion() {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> change.make(chair, SCHOOL, note, new ExpectedVersion(2), step(), note::version))
                .satisfies(it -> assertThat(it.code()).isEqualTo(CommonError.CHANGED_MEANWHILE));

        assertThat(happened).isEmpty();
    }

    @Test
    void storesAndTellsNothingOfWhatTheAggregateRefuses() {
        var refused = new Step<Note>(
                "note.change",
                (it, now) -> {
                    throw new BusinessException(CommonError.NOT_ALLOWED);
                },
                note::store,
                (it, now) -> happened.add("then"));

        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> change.make(chair, SCHOOL, note, new ExpectedVersion(1), refused, note::version));

        assertThat(happened).isEmpty();
    }

    @Test
    void asksForNoVersionOfWhatOnlyBegins() {
        change.first(chair, SCHOOL, note, step(), note::version);

        assertThat(happened).hasSize(4);
    }

    private Step<Note> step() {
        return new Step<>(
                "note.change",
                (it, now) -> happened.add("effect at " + now),
                note::store,
                (it, now) -> happened.add("then at " + now));
    }

    private final class Note implements Aggregate {

        private final UUID id;
        private long version = 1;

        Note(UUID id) {
            this.id = id;
        }

        @Override
        public UUID id() {
            return id;
        }

        @Override
        public long version() {
            return version;
        }

        void store() {
            version++;
            happened.add("stored");
        }
    }

    private final class NotedAudit implements AuditLog {

        @Override
        public void record(Caller caller, TenantId school, String action, UUID subject, String detail) {
            assertThat(List.of(caller, school, subject)).containsExactly(chair, SCHOOL, note.id());
            happened.add(action + " of " + detail);
        }

        @Override
        public void recordOfFederation(Caller caller, String action, String subject, String detail) {
            throw new AssertionError("this is a school's");
        }
    }
}
