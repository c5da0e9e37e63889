/** What a plan says, for which period and in which state it is, as values; and what differs between two contents. */
@NullMarked
package org.unionfed.plan.annualplan.content;

import org.jspecify.annotations.NullMarked;
