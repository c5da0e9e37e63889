/** What every service has to prove of itself, whatever it does; a service inherits it and says what it has. */
@NullMarked
package org.unionfed.conformance;

import org.jspecify.annotations.NullMarked;
