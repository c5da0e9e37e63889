/**
 * Real PostgreSQL, Kafka and Keycloak for tests: from containers where a Docker engine answers, else the same servers
 * from Maven Central. The servers are shared by all test JVMs of a checkout; databases are not shared.
 */
@NullMarked
package org.unionfed.testkit;

import org.jspecify.annotations.NullMarked;
