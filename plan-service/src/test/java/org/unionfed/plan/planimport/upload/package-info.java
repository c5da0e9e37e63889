@NullMarked
package org.unionfed.plan.planimport.upload;

import org.jspecify.annotations.NullMarked;
