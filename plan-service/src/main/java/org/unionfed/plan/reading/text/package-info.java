/** The small grammar of plan documents: lines made comparable, numerals, numbering, months and weeks. */
@NullMarked
package org.unionfed.plan.reading.text;

import org.jspecify.annotations.NullMarked;
