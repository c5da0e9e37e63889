/** Lists of schools as spreadsheets: read, checked row by row, previewed and taken in. */
@NullMarked
package org.unionfed.plan.school.sheet;

import org.jspecify.annotations.NullMarked;
