/** The shape of a document: what is text of a plan, where plans begin, titles, and the pieces lines consist of. */
@NullMarked
package org.unionfed.plan.reading.layout;

import org.jspecify.annotations.NullMarked;
