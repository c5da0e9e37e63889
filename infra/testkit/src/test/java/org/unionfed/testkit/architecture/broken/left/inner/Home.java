package org.unionfed.testkit.architecture.broken.left.inner;

/** Ends on the left. */
public class Home {}
