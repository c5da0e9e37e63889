@NullMarked
package org.unionfed.launcher.server;

import org.jspecify.annotations.NullMarked;
