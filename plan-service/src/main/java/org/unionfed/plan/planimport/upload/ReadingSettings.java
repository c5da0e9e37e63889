package org.unionfed.plan.planimport.upload;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much reading of documents one instance takes on.
 *
 * @param parallel documents read at the same time, 1 to 64
 * @param waiting further documents that may wait for their turn, 1 to 1,000
 * @param timeLimit after which a document is given up, waiting included; well below what the gateway waits for
 */
@Validated
@ConfigurationProperties("unionfed.plan.reading")
record ReadingSettings(
        @DefaultValue("2") @Min(1) @Max(64) int parallel,
        @DefaultValue("20") @Min(1) @Max(1_000) int waiting,
        @DefaultValue("12s") @NotNull Duration timeLimit) {}
