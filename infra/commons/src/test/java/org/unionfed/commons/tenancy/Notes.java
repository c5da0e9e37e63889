package org.unionfed.commons.tenancy;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;

/** A service that keeps notes. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
class Notes {}
