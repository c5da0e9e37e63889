package org.unionfed.plan.rollup;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.unionfed.plan.FederationAudit;
import org.unionfed.plan.InMemoryAccountsConfiguration;
import org.unionfed.testkit.BackingServices;
import org.unionfed.testkit.CountedStatements;

/** The whole service, with its SQL statements counted. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = {"unionfed.school.retry-interval=1h", "unionfed.account.retry-interval=1h"})
@AutoConfigureMockMvc
@BackingServices(database = "plan", kafka = true, kafkaAs = "plan-service")
@Import({InMemoryAccountsConfiguration.class, CountedStatements.class, FederationAudit.class, RollupWorld.class})
@interface RollupServiceTest {}
