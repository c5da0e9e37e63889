package org.unionfed.plan.reading;

/**
 * A line as it stood in the document, before anything was dropped.
 *
 * @param number from 1
 */
public record SourceLine(int number, String text) {}
