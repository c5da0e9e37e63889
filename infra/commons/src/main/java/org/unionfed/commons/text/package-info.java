/** Words for people, kept apart from the code in one file for each language. */
@NullMarked
package org.unionfed.commons.text;

import org.jspecify.annotations.NullMarked;
