package org.unionfed.plan.reading;

/**
 * A piece of running text below a heading.
 *
 * @param line number of the source line it begins on, from 1
 */
public record Paragraph(String text, int line) {}
