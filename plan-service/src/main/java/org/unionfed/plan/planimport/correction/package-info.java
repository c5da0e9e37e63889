/** What a person corrects in a reading, remembered beside what the reader said, as pure values. */
@NullMarked
package org.unionfed.plan.planimport.correction;

import org.jspecify.annotations.NullMarked;
