package org.unionfed.commons.web;

/**
 * What a problem detail says about one field.
 *
 * @param field path of the field as the client wrote it
 * @param code published name of the broken rule
 * @param message the rule in the caller's language
 */
record FieldProblem(String field, String code, String message) {}
