package org.unionfed.testkit;

/**
 * A database made for one test context, empty at first.
 *
 * @param url JDBC address
 * @param owner role that owns the schema
 * @param ownerPassword its password
 * @param app role of the application, which cannot step around row-level security
 * @param appPassword its password
 */
public record TestDatabase(String url, String owner, String ownerPassword, String app, String appPassword) {}
