package org.unionfed.testkit.architecture.broken.right.inner;

/** Ends on the right. */
public class Turn {}
