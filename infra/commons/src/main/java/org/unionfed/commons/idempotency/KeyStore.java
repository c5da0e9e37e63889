package org.unionfed.commons.idempotency;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.error.CommonError;
import tools.jackson.databind.json.JsonMapper;

/**
 * Remembers requests by their key. Each step is one statement and commits by itself: the claim before the work, so
 * that a second request sees it, the answer after. Of two at once the insert lets one through.
 */
class KeyStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final IdempotencySettings settings;
    private final Clock clock;

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
    Optional<KeptAnswer> claim(RequestKey key, byte[] requestHash, UUID run) {
        forgetSomeOld();
        if (insert(key, requestHash, run)) {
            return Optional.empty();
        }
        Row row = find(key);
        if (!Arrays.equals(row.requestHash, requestHash)) {
            throw new BusinessException(CommonError.IDEMPOTENCY_KEY_REUSED);
        }
        if (row.answer == null) {
            throw new BusinessException(CommonError.IDEMPOTENCY_KEY_RUNNING);
        }
        return Optional.of(json.readValue(AnswerSeal.open(row.answer, key), KeptAnswer.class));
    }

    /** Keeps the answer of a run; a run whose lease another has taken over since keeps nothing. */
    void complete(RequestKey key, UUID run, KeptAnswer answer) {
        jdbc.sql("update idempotency_key set answer = :answer, expires_at = :expires where id = :id and run = :run")
                .param("answer", AnswerSeal.seal(json.writeValueAsBytes(answer), key))
                .param("expires", at(clock.instant().plus(settings.kept())))
                .param("id", key.id())
                .param("run", run)
                .update();
    }

    /** Frees the key, so that the request may be tried again. */
    void release(RequestKey key, UUID run) {
        jdbc.sql("delete from idempotency_key where id = :id and run = :run and answer is null")
                .param("id", key.id())
                .param("run", run)
                .update();
    }

    /** A row that has expired, or whose run has crashed on the same request, is taken over. */
    private boolean insert(RequestKey key, byte[] requestHash, UUID run) {
        Instant now = clock.instant();
        return jdbc.sql("""
                                insert into idempotency_key as kept (id, request_hash, run, lease_until, expires_at)
                                values (:id, :hash, :run, :lease, :expires)
                                on conflict (id) do update set request_hash = excluded.request_hash,
                                    run = excluded.run, lease_until = excluded.lease_until,
                                    expires_at = excluded.expires_at, answer = null
                                where kept.expires_at <= :now
                                or (kept.answer is null and kept.lease_until <= :now
                                    and kept.request_hash = excluded.request_hash)
                                """)
                        .param("id", key.id())
                        .param("hash", requestHash)
                        .param("run", run)
                        .param("lease", at(now.plus(settings.lease())))
                        .param("expires", at(now.plus(settings.kept())))
                        .param("now", at(now))
                        .update()
                == 1;
    }

    /** The row may have been freed since; then the other run has just ended and the client may try again. */
    private Row find(RequestKey key) {
        return jdbc.sql("select request_hash, answer from idempotency_key where id = :id")
                .param("id", key.id())
                .query((row, number) -> new Row(row.getBytes("request_hash"), row.getBytes("answer")))
                .optional()
                .orElseThrow(() -> new BusinessException(CommonError.IDEMPOTENCY_KEY_RUNNING));
    }

    /** Every claim clears away a few old rows, so the table stays small without a job of its own. */
    private void forgetSomeOld() {
        jdbc.sql("""
                        delete from idempotency_key where id in (
                            select id from idempotency_key where expires_at < :now
                            order by expires_at limit 20 for update skip locked)
                        """).param("now", at(clock.instant())).update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** What is known of a request. */
    private static class Row {

        private final byte[] requestHash;
        private final byte @Nullable [] answer;

        Row(byte[] requestHash, byte @Nullable [] answer) {
            this.requestHash = requestHash;
            this.answer = answer;
        }
    }
}
