/** The servers the suite stands on, started from what Maven Central offers as child processes of this one. */
@NullMarked
package org.unionfed.launcher.server;

import org.jspecify.annotations.NullMarked;
