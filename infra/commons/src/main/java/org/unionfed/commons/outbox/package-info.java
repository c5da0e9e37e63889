/** Publishes facts: stored with their change, sent to Kafka in order afterwards. */
@NullMarked
package org.unionfed.commons.outbox;

import org.jspecify.annotations.NullMarked;
