package org.unionfed.plan;

import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the plan service. */
@SpringBootApplication
@EnableScheduling
public class PlanServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(PlanServiceApplication.class, arguments);
    }

    /** As fine as the database keeps time, so that what is answered now and read back later is the same. */
    @Bean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }
}
