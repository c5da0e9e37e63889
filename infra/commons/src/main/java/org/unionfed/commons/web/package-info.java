@NullMarked
package org.unionfed.commons.web;

import org.jspecify.annotations.NullMarked;
