@NullMarked
package org.unionfed.plan.reading.text;

import org.jspecify.annotations.NullMarked;
