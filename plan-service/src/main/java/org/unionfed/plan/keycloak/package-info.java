/** The only place that knows Keycloak's administration interface. */
@NullMarked
package org.unionfed.plan.keycloak;

import org.jspecify.annotations.NullMarked;
