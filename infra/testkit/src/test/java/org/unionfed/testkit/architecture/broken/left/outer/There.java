package org.unionfed.testkit.architecture.broken.left.outer;

import org.unionfed.testkit.architecture.broken.right.inner.Turn;

/** Goes from the left to the right. */
public class There {

    Turn next() {
        return new Turn();
    }
}
