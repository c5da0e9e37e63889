/** Reads a union's plan out of a document: outline, calendar, and findings for all it was not sure of. */
@NullMarked
package org.unionfed.plan.reading;

import org.jspecify.annotations.NullMarked;
