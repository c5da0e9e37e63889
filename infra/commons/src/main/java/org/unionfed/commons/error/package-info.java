/** Refusals with published codes, and how failures of the database are told apart from them. */
@NullMarked
package org.unionfed.commons.error;

import org.jspecify.annotations.NullMarked;
