package org.unionfed.plan;

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

/** The whole service on a real PostgreSQL, its statements counted, and a real Kafka, with accounts kept in memory. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = {"unionfed.school.retry-interval=1h", "unionfed.account.retry-interval=1h"})
@AutoConfigureMockMvc
@BackingServices(database = "plan", kafka = true, kafkaAs = "plan-service")
@Import({InMemoryAccountsConfiguration.class, FederationAudit.class, TrustedTokens.class, CountedStatements.class})
public @interface PlanServiceTest {}
