/** What a plan says and where it stands, as values; and what differs between two of them. */
@NullMarked
package org.unionfed.plan.annualplan.content;

import org.jspecify.annotations.NullMarked;
