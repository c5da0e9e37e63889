package org.unionfed.plan.deadline;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Makes the settings of this package known. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ZoneSettings.class)
class DeadlineConfiguration {}
