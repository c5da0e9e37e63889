@NullMarked
package org.unionfed.plan.school.sheet;

import org.jspecify.annotations.NullMarked;
