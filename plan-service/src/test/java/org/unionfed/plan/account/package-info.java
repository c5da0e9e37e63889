@NullMarked
package org.unionfed.plan.account;

import org.jspecify.annotations.NullMarked;
