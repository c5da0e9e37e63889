package org.unionfed.testkit.architecture.broken.right.outer;

import org.unionfed.testkit.architecture.broken.left.inner.Home;

/** Goes from the right back to the left, though no package does in a circle. */
public class Back {

    Home next() {
        return new Home();
    }
}
