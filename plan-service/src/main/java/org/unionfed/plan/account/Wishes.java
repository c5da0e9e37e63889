package org.unionfed.plan.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.security.Role;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.plan.keycloak.AccountDetails;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what is wished of accounts until it is carried out, and for a while longer. */
@Repository
class Wishes {

    /** Whoever notes a wish carries it out; others try after this. */
    private static final Duration FIRST = Duration.ofMinutes(1);

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Wishes(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Notes a wish; a new account's user name must not be another's that is about to be made. */
    void note(Wish wish, Instant now) {
        try {
            insert(wish, now);
        } catch (DuplicateKeyException sameName) {
            throw new BusinessException(AccountError.ACCOUNT_USERNAME_TAKEN, String.valueOf(wish.username()));
        }
    }

    private void insert(Wish wish, Instant now) {
        jdbc.sql("""
            insert into account_wish (id, tenant_id, kind, account_id, username, details, ends_sessions,
                actor_id, actor_roles, action, detail, since, state, next_attempt_at)
            values (:id, :school, :kind, cast(:account as uuid), :username, cast(:details as jsonb), :ends,
                :actor, :roles, :action, :detail, :since, 'OPEN', :next)
            """)
                .param("id", wish.id())
                .param("school", wish.school().value())
                .param("kind", wish.kind().name())
                .param("account", wish.account())
                .param("username", wish.username())
                .param("details", wish.details() == null ? null : json.writeValueAsString(wish.details()))
                .param("ends", wish.endsSessions())
                .param("actor", wish.actor())
                .param("roles", wish.actorRoles().stream().map(Role::name).collect(Collectors.joining(" ")))
                .param("action", wish.action())
                .param("detail", wish.detail())
                .param("since", Timestamp.from(wish.since()))
                .param("next", Timestamp.from(now.plus(FIRST)))
                .update();
    }

    Optional<Wish> find(UUID id) {
        return jdbc.sql("select * from account_wish where id = :id")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    /** What a school's people wish that is not carried out, in the order they wished it. */
    List<Wish> open(TenantId school) {
        return jdbc.sql("select * from account_wish where tenant_id = :school and state = 'OPEN' order by since, id")
                .param("school", school.value())
                .query(this::read)
                .list();
    }

    /** An account of this name that was to be made, and whose password nobody has been told. */
    Optional<Wish> unanswered(TenantId school, String username) {
        return jdbc.sql("""
            select * from account_wish
            where tenant_id = :school and username = :username and kind = 'CREATE' and not answered
            order by since limit 1
            """)
                .param("school", school.value())
                .param("username", username)
                .query(this::read)
                .optional();
    }

    /** The account is there; it has no password yet that anybody knows. */
    void made(Wish wish, UUID account) {
        jdbc.sql("update account_wish set account_id = :account where id = :id")
                .param("id", wish.id())
                .param("account", account)
                .update();
    }

    /** It is carried out; what was said in it is forgotten. Whoever knows the account's password has been answered. */
    void done(Wish wish, UUID account, boolean answered, Instant now) {
        jdbc.sql("""
            update account_wish
            set state = 'DONE', account_id = :account, details = null, answered = :answered,
                next_attempt_at = :now
            where id = :id
            """)
                .param("id", wish.id())
                .param("account", account)
                .param("answered", answered)
                .param("now", Timestamp.from(now))
                .update();
        if (answered) {
            jdbc.sql("update account_wish set answered = true where account_id = :account and kind = 'CREATE'")
                    .param("account", account)
                    .update();
        }
    }

    /** Nothing will come of it. */
    void drop(Wish wish) {
        jdbc.sql("delete from account_wish where id = :id")
                .param("id", wish.id())
                .update();
    }

    /** Schools with wishes that are due, each handed out to one worker for a minute; to be used across schools. */
    Set<TenantId> claimDue(Instant now, int atMost) {
        return jdbc
                .sql("""
                    update account_wish set next_attempt_at = :until
                    where id in (
                        select id from account_wish where state = 'OPEN' and next_attempt_at <= :now
                        order by next_attempt_at limit :most for update skip locked)
                    returning tenant_id
                    """)
                .param("until", Timestamp.from(now.plus(FIRST)))
                .param("now", Timestamp.from(now))
                .param("most", atMost)
                .query((row, number) -> new TenantId(row.getObject("tenant_id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** It did not work; the pause doubles with each attempt, from ten seconds to ten minutes. */
    void failed(Wish wish, Instant now) {
        jdbc.sql("""
            update account_wish
            set attempts = attempts + 1,
                next_attempt_at = cast(:now as timestamptz)
                    + least(:longest, 10 * power(2, least(attempts, 10))) * interval '1 second'
            where id = :id
            """)
                .param("id", wish.id())
                .param("now", Timestamp.from(now))
                .param("longest", LONGEST_PAUSE.toSeconds())
                .update();
    }

    /** Forgets what was carried out so long ago that nobody repeats it any more; to be used across schools. */
    int forgetDone(Instant before) {
        return jdbc.sql("delete from account_wish where state = 'DONE' and next_attempt_at < :before")
                .param("before", Timestamp.from(before))
                .update();
    }

    private Wish read(ResultSet row, int number) throws SQLException {
        return new Wish(
                row.getObject("id", UUID.class),
                new TenantId(row.getObject("tenant_id", UUID.class)),
                WishKind.valueOf(row.getString("kind")),
                row.getObject("account_id", UUID.class),
                row.getString("username"),
                details(row.getString("details")),
                row.getBoolean("ends_sessions"),
                row.getObject("actor_id", UUID.class),
                roles(row.getString("actor_roles")),
                row.getString("action"),
                row.getString("detail"),
                row.getTimestamp("since").toInstant(),
                row.getString("state").equals("DONE"));
    }

    private @Nullable AccountDetails details(@Nullable String stored) {
        return stored == null ? null : json.readValue(stored, AccountDetails.class);
    }

    private static Set<Role> roles(String stored) {
        return Arrays.stream(stored.split(" "))
                .filter(it -> !it.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
