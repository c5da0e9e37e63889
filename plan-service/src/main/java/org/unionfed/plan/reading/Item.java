package org.unionfed.plan.reading;

/**
 * One thing to be done.
 *
 * @param line       number of the source line it begins on, from 1
 * @param confidence from 0 to 1
 */
public record Item(String text, int line, double confidence) {}
