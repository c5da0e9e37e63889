package org.unionfed.commons.idempotency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.error.CommonError;
import tools.jackson.databind.json.JsonMapper;

/**
 * Remembers requests by their key. Each step is one statement and commits by itself: the claim before the work, so
 * that a second request sees it, the answer after. Of two at once the insert lets one through. Only the mark of an
 * effect is part of the transaction that has it.
 * Each process names its connections anew as it starts, and PostgreSQL knows which names are connected: a run whose
 * process is gone is over at once. Should a process have lost all its connections and live on, its runs can only be
 * undone, as those that outlive their lease.
 */
class KeyStore {

    private static final int CLAIMS_PER_CLEARING = 50;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final IdempotencySettings settings;
    private final Clock clock;
    private final AtomicInteger claims = new AtomicInteger();

    KeyStore(JdbcClient jdbc, JsonMapper json, IdempotencySettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Claims the key for a run, or finds the answer of an earlier one.
     *
     * @return the answer to give again; empty when the run is ours
     */
    Optional<KeptAnswer> claim(IdempotentRun run, byte[] requestHash) {
        forgetSomeOld();
        if (insert(run, requestHash)) {
            return Optional.empty();
        }
        Row row = find(run.key());
        if (!Arrays.equals(row.requestHash, requestHash)) {
            throw new BusinessException(CommonError.IDEMPOTENCY_KEY_REUSED);
        }
        if (row.answer == null) {
            throw row.withoutAnswer(clock.instant());
        }
        Optional<KeptAnswer> answer =
                AnswerSeal.open(row.answer, run.key()).map(it -> json.readValue(it, KeptAnswer.class));
        return answer.isPresent() ? answer : claimAgain(run, requestHash, row);
    }

    /** An answer that cannot be read any more is lost; one to a request that changed nothing is given anew. */
    private Optional<KeptAnswer> claimAgain(IdempotentRun run, byte[] requestHash, Row unreadable) {
        if (unreadable.effectAt != null) {
            throw unreadable.withoutAnswer(unreadable.leaseUntil);
        }
        jdbc.sql("delete from idempotency_key where id = :id and answer = :answer")
                .param("id", run.key().id())
                .param("answer", unreadable.answer)
                .update();
        return claim(run, requestHash);
    }

    /**
     * Notes, in the transaction about to commit, that it changes something; a reading one is let pass. A run whose
     * lease another has taken over since must change nothing any more.
     */
    void markEffect(IdempotentRun run) {
        if (!hasWritten()) {
            return;
        }
        int marked = jdbc.sql("""
            update idempotency_key set effect_at = coalesce(effect_at, :now)
            where id = :id and run = :run
            """)
                .param("now", at(clock.instant()))
                .param("id", run.key().id())
                .param("run", run.id())
                .update();
        if (marked == 0) {
            throw new BusinessException(CommonError.IDEMPOTENCY_KEY_RUNNING);
        }
    }

    /** A transaction gets its number with the first row it writes or locks. */
    private boolean hasWritten() {
        return jdbc.sql("select pg_current_xact_id_if_assigned() is not null")
                .query(Boolean.class)
                .single();
    }

    /**
     * Keeps the answer of a run. One that only says how things stood is kept if something changed nevertheless; a run
     * whose lease another has taken over keeps nothing.
     *
     * @return whether it is kept
     */
    boolean complete(IdempotentRun run, KeptAnswer answer) {
        return jdbc.sql("""
            update idempotency_key set answer = :answer, expires_at = :expires
            where id = :id and run = :run and (:lasting or effect_at is not null)
            """)
                        .param("answer", AnswerSeal.seal(json.writeValueAsBytes(answer), run.key()))
                        .param("expires", at(clock.instant().plus(settings.kept())))
                        .param("id", run.key().id())
                        .param("run", run.id())
                        .param("lasting", answer.isLasting())
                        .update()
                == 1;
    }

    /** Ends a run without an answer. What changed nothing may be tried again, the rest must not. */
    void release(IdempotentRun run) {
        int freed =
                jdbc.sql("""
                    delete from idempotency_key
                    where id = :id and run = :run and answer is null and effect_at is null
                    """).param("id", run.key().id()).param("run", run.id()).update();
        if (freed == 0) {
            jdbc.sql("update idempotency_key set lease_until = :now where id = :id and run = :run and answer is null")
                    .param("now", at(clock.instant()))
                    .param("id", run.key().id())
                    .param("run", run.id())
                    .update();
        }
    }

    /**
     * A row that has expired, or whose run has crashed on the same request before any effect, is taken over. The name of
     * the process is that of the connection itself.
     */
    private boolean insert(IdempotentRun run, byte[] requestHash) {
        Instant now = clock.instant();
        return jdbc.sql("""
            insert into idempotency_key as kept
                (id, request_hash, run, instance, lease_until, expires_at)
            values (:id, :hash, :run, current_setting('application_name'), :lease, :expires)
            on conflict (id) do update set request_hash = excluded.request_hash,
                run = excluded.run, instance = excluded.instance,
                lease_until = excluded.lease_until, expires_at = excluded.expires_at,
                answer = null, effect_at = null
            where kept.expires_at <= :now
            or (kept.answer is null and kept.effect_at is null
                and kept.request_hash = excluded.request_hash
                and (kept.lease_until <= :now or kept.instance not in
                     (select application_name from pg_stat_activity where application_name <> '')))
            """)
                        .param("id", run.key().id())
                        .param("hash", requestHash)
                        .param("run", run.id())
                        .param("lease", at(now.plus(settings.lease())))
                        .param("expires", at(now.plus(settings.kept())))
                        .param("now", at(now))
                        .update()
                == 1;
    }

    /** The row may have been freed since; then the other run has just ended and the client may try again. */
    private Row find(RequestKey key) {
        return jdbc.sql("""
            select request_hash, answer, lease_until, effect_at,
                   coalesce(instance not in (select application_name from pg_stat_activity
                                             where application_name <> ''), false) as gone
            from idempotency_key where id = :id
            """)
                .param("id", key.id())
                .query((row, number) -> new Row(row))
                .optional()
                .orElseThrow(() -> new BusinessException(CommonError.IDEMPOTENCY_KEY_RUNNING));
    }

    /**
     * Now and then a claim clears away old rows, more than can come meanwhile, so the table stays small without a job
     * of its own.
     */
    private void forgetSomeOld() {
        if (claims.getAndIncrement() % CLAIMS_PER_CLEARING != 0) {
            return;
        }
        jdbc.sql("""
            delete from idempotency_key where id in (
                select id from idempotency_key where expires_at < :now
                order by expires_at limit 1000 for update skip locked)
            """).param("now", at(clock.instant())).update();
    }

    /** As exact as the database keeps it; it would round up, and then a moment would still be to come. */
    private static OffsetDateTime at(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    /** What is known of a request. */
    private static class Row {

        private final byte[] requestHash;
        private final byte @Nullable [] answer;
        private final Instant leaseUntil;
        private final @Nullable Instant effectAt;
        private final boolean gone;

        Row(ResultSet row) throws SQLException {
            requestHash = row.getBytes("request_hash");
            answer = row.getBytes("answer");
            leaseUntil = row.getObject("lease_until", OffsetDateTime.class).toInstant();
            OffsetDateTime effect = row.getObject("effect_at", OffsetDateTime.class);
            effectAt = effect == null ? null : effect.toInstant();
            gone = row.getBoolean("gone");
        }

        private BusinessException withoutAnswer(Instant now) {
            return effectAt == null || (!gone && now.isBefore(leaseUntil))
                    ? new BusinessException(CommonError.IDEMPOTENCY_KEY_RUNNING)
                    : new BusinessException(CommonError.IDEMPOTENCY_ANSWER_LOST).with("effectAt", effectAt);
        }
    }
}
