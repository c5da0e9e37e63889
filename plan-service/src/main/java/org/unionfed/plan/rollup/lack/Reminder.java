package org.unionfed.plan.rollup.lack;

import java.util.UUID;

/**
 * What the federation reminds one school of, in one year.
 *
 * @param id stays the same for the same school, year and subject
 * @param times how often the school was reminded, this time included
 */
public record Reminder(UUID id, UUID school, int times) {}
