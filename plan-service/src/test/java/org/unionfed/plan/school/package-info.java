@NullMarked
package org.unionfed.plan.school;

import org.jspecify.annotations.NullMarked;
