@NullMarked
package org.unionfed.commons.settings;

import org.jspecify.annotations.NullMarked;
