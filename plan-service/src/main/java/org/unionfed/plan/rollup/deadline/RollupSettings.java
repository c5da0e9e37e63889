package org.unionfed.plan.rollup.deadline;

import jakarta.validation.constraints.NotNull;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the federation's view.
 *
 * @param zone in whose days deadlines count
 */
@Validated
@ConfigurationProperties("unionfed.plan.rollup")
public record RollupSettings(
        @DefaultValue("Asia/Shanghai") @NotNull ZoneId zone) {}
