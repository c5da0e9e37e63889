package org.unionfed.plan.review;

/**
 * How many plans wait under a filter, whatever it says about late and sent back.
 *
 * @param late handed in after the deadline
 * @param reviewedBefore sent back before
 */
record QueueCounts(int waiting, int late, int reviewedBefore) {}
