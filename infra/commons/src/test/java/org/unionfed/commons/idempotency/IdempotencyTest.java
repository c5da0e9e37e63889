package org.unionfed.commons.idempotency;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.unionfed.testkit.BackingServices;

/** A service that takes orders over HTTP, on a real PostgreSQL, at a time the test sets. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = OrderService.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "unionfed.idempotency.largest-request=1KB",
            "unionfed.idempotency.largest-answer=2KB",
            OrderService.MIGRATIONS
        })
@BackingServices(database = "plan")
@interface IdempotencyTest {}
