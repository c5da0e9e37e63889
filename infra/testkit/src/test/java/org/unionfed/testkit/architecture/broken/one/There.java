package org.unionfed.testkit.architecture.broken.one;

import org.unionfed.testkit.architecture.broken.two.AndBack;

/** One half of a circle. */
public class There {

    AndBack next() {
        return new AndBack();
    }
}
