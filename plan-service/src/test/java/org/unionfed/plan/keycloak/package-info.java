@NullMarked
package org.unionfed.plan.keycloak;

import org.jspecify.annotations.NullMarked;
