/** Until when schools submit their plans of a year, and which plans are late. */
@NullMarked
package org.unionfed.plan.deadline;

import org.jspecify.annotations.NullMarked;
