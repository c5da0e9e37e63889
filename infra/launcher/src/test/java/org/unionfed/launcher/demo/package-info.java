@NullMarked
package org.unionfed.launcher.demo;

import org.jspecify.annotations.NullMarked;
