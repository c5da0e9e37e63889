package org.unionfed.testkit.architecture.broken.two;

import org.unionfed.testkit.architecture.broken.one.There;

/** The other half of a circle. */
public class AndBack {

    There next() {
        return new There();
    }
}
