package org.unionfed.notification;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.unionfed.testkit.BackingServices;
import org.unionfed.testkit.CountedStatements;
import org.unionfed.testkit.token.TrustedTokens;

/** A test on the whole service with a real database, broker and port; all such tests share one context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "unionfed.notification.stream.poll-interval=100ms",
            "unionfed.notification.stream.heartbeat=300ms",
            "unionfed.notification.stream.per-user=2"
        })
@AutoConfigureMockMvc
@BackingServices(database = "notification", kafka = true, kafkaAs = "notification-service")
@Import({TrustedTokens.class, CountedStatements.class, TestEvents.class, Inboxes.class})
public @interface NotificationServiceTest {}
