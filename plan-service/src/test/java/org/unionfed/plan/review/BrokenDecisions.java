package org.unionfed.plan.review;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.SQLTransientConnectionException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.unionfed.plan.annualplan.fact.PlanApproved;

/** Lets the database go away for one thread after it has approved a plan, or an approval fail for want of a cause. */
@TestConfiguration(proxyBeanMethods = false)
class BrokenDecisions {

    static final AtomicInteger ASKED_IN_VAIN = new AtomicInteger();

    private static final ThreadLocal<Boolean> AWAY = ThreadLocal.withInitial(() -> false);

    private static volatile @Nullable UUID lastBeforeOutage;
    private static volatile @Nullable UUID defective;

    static void loseDatabaseAfter(UUID plan) {
        lastBeforeOutage = plan;
        ASKED_IN_VAIN.set(0);
    }

    static void failAt(UUID plan) {
        defective = plan;
    }

    static void mend() {
        lastBeforeOutage = null;
        defective = null;
        AWAY.remove();
    }

    @EventListener
    void approving(PlanApproved approved) {
        if (approved.plan().planId().equals(defective)) {
            throw new IllegalStateException("a defect");
        }
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION)
    void approved(PlanApproved approved) {
        AWAY.set(approved.plan().planId().equals(lastBeforeOutage));
    }

    @Bean
    static BeanPostProcessor databaseThatGoesAway() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? goingAway(source) : bean;
            }
        };
    }

    private static DataSource goingAway(DataSource source) {
        return (DataSource) Proxy.newProxyInstance(
                BrokenDecisions.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> {
                    if (AWAY.get() && method.getName().equals("getConnection")) {
                        ASKED_IN_VAIN.incrementAndGet();
                        throw new SQLTransientConnectionException("no connection");
                    }
                    try {
                        return method.invoke(source, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }
}
