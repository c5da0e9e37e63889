/** Starts, watches and stops the whole suite on one computer: what {@code infra/up} runs. */
@NullMarked
package org.unionfed.launcher;

import org.jspecify.annotations.NullMarked;
