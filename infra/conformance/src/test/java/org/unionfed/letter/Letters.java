package org.unionfed.letter;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;
import org.unionfed.commons.change.AggregateChange;
import org.unionfed.commons.change.AggregateChange.Step;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.error.CommonError;
import org.unionfed.commons.outbox.OutboundEvent;
import org.unionfed.commons.outbox.Outbox;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.security.Role;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.commons.web.Cursor;
import org.unionfed.commons.web.ExpectedVersion;
import org.unionfed.commons.web.Page;
import org.unionfed.commons.web.PageQuery;

/** What a school's people do with letters. */
@Component
record Letters(Tenancy tenancy, EntityManager entities, AggregateChange change, Outbox outbox) {

    Page<Letter.View> list(Caller caller, PageQuery page) {
        UUID after = page.after() == null ? new UUID(0, 0) : page.after().uuid(0);
        return tenancy.inSchool(
                caller.tenant(),
                () -> Page.of(
                                entities.createQuery("from Letter where id > :after order by id", Letter.class)
                                        .setParameter("after", after)
                                        .setMaxResults(page.rows())
                                        .getResultList(),
                                page,
                                it -> Cursor.of(it.id()))
                        .map(Letter::view));
    }

    Letter.View write(Caller caller, String text) {
        caller.requireAny(Role.OFFICER, Role.CHAIR);
        TenantId school = caller.tenant();
        var letter = new Letter(text);
        var step = step("letter.write", (it, now) -> entities.persist(it), (it, now) -> {});
        return tenancy.inSchool(school, () -> change.first(caller, school, letter, step, letter::view));
    }

    Letter.View send(Caller caller, UUID id, ExpectedVersion seen) {
        caller.requireAny(Role.CHAIR);
        TenantId school = caller.tenant();
        var step = step(
                "letter.send",
                (it, now) -> it.send(),
                (it, now) -> outbox.publish(new OutboundEvent(
                        school,
                        "unionfed.letter.letter",
                        "letter",
                        id,
                        it.version(),
                        "org.unionfed.letter.sent.v1",
                        it.view())));
        return tenancy.inSchool(school, () -> {
            Letter letter = entities.find(Letter.class, id, LockModeType.PESSIMISTIC_WRITE);
            if (letter == null) {
                throw new BusinessException(CommonError.NOT_FOUND);
            }
            return change.make(caller, school, letter, seen, step, letter::view);
        });
    }

    private Step<Letter> step(String action, BiConsumer<Letter, Instant> effect, BiConsumer<Letter, Instant> then) {
        return new Step<>(action, effect, entities::flush, then);
    }
}
