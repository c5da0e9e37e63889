/** What the federation reminds schools of. */
@NullMarked
package org.unionfed.plan.reminder;

import org.jspecify.annotations.NullMarked;
