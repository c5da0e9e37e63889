package org.unionfed.plan.planimport.correction;

import org.unionfed.plan.reading.Finding;

/** A finding of the reader with the name by which a person can settle it. */
public record ReadFinding(String id, Finding finding) {}
