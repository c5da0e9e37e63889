package org.unionfed.plan.deadline;

import jakarta.validation.constraints.NotNull;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the federation's days begin and end.
 *
 * @param zone in whose days deadlines, reminders and dates in documents count
 */
@Validated
@ConfigurationProperties("unionfed.plan.rollup")
public record ZoneSettings(
        @DefaultValue("Asia/Shanghai") @NotNull ZoneId zone) {}
