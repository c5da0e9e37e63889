package org.unionfed.testkit.architecture.unmarked;

/** In a package that says nothing about null. */
class Unmarked {}
