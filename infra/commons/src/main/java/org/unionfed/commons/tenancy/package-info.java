/** Keeps each unit of work to the rows of one school, or lets it read across schools. */
@NullMarked
package org.unionfed.commons.tenancy;

import org.jspecify.annotations.NullMarked;
