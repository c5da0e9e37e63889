package org.unionfed.commons.idempotency;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.error.CommonError;
import org.unionfed.commons.tenancy.Tenancy;

/** Changes the database, and then meets with a fate. */
@RestController
class EffectController {

    private final Tenancy tenancy;
    private final EntityManager entities;

    final AtomicInteger attempts = new AtomicInteger();
    volatile CountDownLatch arrived = new CountDownLatch(1);
    volatile CountDownLatch mayGoOn = new CountDownLatch(0);

    EffectController(Tenancy tenancy, EntityManager entities) {
        this.tenancy = tenancy;
        this.entities = entities;
    }

    /** What becomes of a request. */
    enum Fate {
        ANSWERED,
        HALTED_BEFORE_COMMIT,
        HALTED_AFTER_COMMIT,
        FAILED_BEFORE_COMMIT,
        FAILED_AFTER_COMMIT,
        REFUSED_AFTER_COMMIT,
        ANSWERED_AT_LENGTH,
        CHANGED_NOTHING_AT_LENGTH
    }

    /**
     * An order for an effect.
     *
     * @param text to be kept
     * @param fate what becomes of the request
     */
    record Order(String text, Fate fate) {}

    @PostMapping("/api/effects")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> order(@RequestBody Order order) {
        attempts.incrementAndGet();
        tenancy.runAcrossSchools(() -> change(order));
        return switch (order.fate()) {
            case HALTED_AFTER_COMMIT -> halted();
            case FAILED_AFTER_COMMIT -> throw new IllegalStateException("a defect");
            case REFUSED_AFTER_COMMIT -> throw new BusinessException(CommonError.CHANGED_MEANWHILE);
            case ANSWERED_AT_LENGTH, CHANGED_NOTHING_AT_LENGTH -> Map.of("text", "长".repeat(1000));
            case ANSWERED, HALTED_BEFORE_COMMIT, FAILED_BEFORE_COMMIT -> Map.of("text", order.text());
        };
    }

    private void change(Order order) {
        entities.createQuery("select count(e) from Effect e").getSingleResult();
        if (order.fate() != Fate.CHANGED_NOTHING_AT_LENGTH) {
            entities.persist(new Effect(UUID.randomUUID(), order.text()));
        }
        if (order.fate() == Fate.HALTED_BEFORE_COMMIT) {
            halted();
        }
        if (order.fate() == Fate.FAILED_BEFORE_COMMIT && attempts.get() == 1) {
            throw new IllegalStateException("a defect");
        }
        CountDownLatch leave = mayGoOn; // a test that sees the arrival sets the leave of the next request
        arrived.countDown();
        await(leave);
    }

    /** The process is gone at once, as when it is killed. */
    private static Map<String, Object> halted() {
        if (Boolean.getBoolean("may.halt")) {
            Runtime.getRuntime().halt(137);
        }
        return Map.of("text", "lived on");
    }

    private static void await(CountDownLatch leave) {
        try {
            leave.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
