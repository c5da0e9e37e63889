/** Loads the demo: accounts, schools and plans, through the same interface that people use. */
@NullMarked
package org.unionfed.launcher.demo;

import org.jspecify.annotations.NullMarked;
