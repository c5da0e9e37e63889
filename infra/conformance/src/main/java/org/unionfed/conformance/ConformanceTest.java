package org.unionfed.conformance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.unionfed.testkit.RecordedStatements;
import org.unionfed.testkit.token.TrustedTokens;

/** Starts a service for its conformance: without a port, with recorded statements and tokens that it trusts. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest
@AutoConfigureMockMvc
@Import({RecordedStatements.class, TrustedTokens.class})
public @interface ConformanceTest {}
