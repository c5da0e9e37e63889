package org.unionfed.plan.reading;

/**
 * Figures about a reading.
 *
 * @param characters     of the text, white space not counted
 * @param lines          of the text, blank ones not counted
 * @param headings       of all levels
 * @param items          of the calendar, and undated ones
 * @param monthsCovered  months with at least one item, from 0 to 12
 * @param meanConfidence over headings and items, from 0 to 1; 0 when there are none
 */
public record Statistics(
        int characters, int lines, int headings, int items, int monthsCovered, double meanConfidence) {}
