/** The least a service can be: schools write letters and send them. It shows what a service costs. */
@NullMarked
package org.unionfed.letter;

import org.jspecify.annotations.NullMarked;
