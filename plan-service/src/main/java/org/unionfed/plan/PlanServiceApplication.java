package org.unionfed.plan;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the plan service. */
@SpringBootApplication
@EnableScheduling
public class PlanServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(PlanServiceApplication.class, arguments);
    }
}
