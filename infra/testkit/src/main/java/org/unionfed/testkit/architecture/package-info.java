/** Rules that every module keeps, as tests of its classes, its sources and its SQL. */
@NullMarked
package org.unionfed.testkit.architecture;

import org.jspecify.annotations.NullMarked;
