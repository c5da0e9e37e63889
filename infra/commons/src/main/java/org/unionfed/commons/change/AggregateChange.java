package org.unionfed.commons.change;

import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.unionfed.commons.audit.AuditLog;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.settings.BusinessClock;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.commons.web.ExpectedVersion;

/**
 * What every change of an aggregate goes through, in this order and in the unit of work of its school: the version the
 * caller has seen, the aggregate's own method, the store, the audit log, and then whatever follows, such as a history
 * and a fact. The right is checked before, by the one who knows it; that a repeated request gets the first one's answer
 * is seen to around all this.
 */
public final class AggregateChange {

    private final AuditLog audit;
    private final BusinessClock clock;

    public AggregateChange(AuditLog audit, BusinessClock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * One kind of change.
     *
     * @param action as the audit log names it, for example {@code plan.submit}
     * @param effect the aggregate's own method, which refuses what its state does not allow; given the present
     * @param store writes what changed, so that the version is the one that will be stored
     * @param then what follows; given the present
     */
    public record Step<A extends Aggregate>(
            String action, BiConsumer<A, Instant> effect, Runnable store, BiConsumer<A, Instant> then) {}

    /**
     * Changes an aggregate that the unit of work holds.
     *
     * @param view the aggregate as the caller sees it: the answer, or what a caller is refused with who has not seen the
     *     present version (CHANGED_MEANWHILE)
     */
    public <A extends Aggregate, V> V make(
            Caller caller, TenantId school, A aggregate, ExpectedVersion seen, Step<A> step, Supplier<V> view) {
        seen.requireCurrent(aggregate.version(), view);
        return first(caller, school, aggregate, step, view);
    }

    /** As {@link #make}, for an aggregate that begins with this: there is no version to have seen. */
    public <A extends Aggregate, V> V first(
            Caller caller, TenantId school, A aggregate, Step<A> step, Supplier<V> view) {
        Instant now = clock.instant();
        step.effect().accept(aggregate, now);
        step.store().run();
        audit.record(caller, school, step.action(), aggregate.id(), "version " + aggregate.version());
        step.then().accept(aggregate, now);
        return view.get();
    }
}
