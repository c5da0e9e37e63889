/** Faults planted for the rules to find; unmarked, which is one of them. */
package org.unionfed.planted;
