package org.unionfed.plan.planimport.correction;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A correction with who made it and when.
 *
 * @param before what stood there before, for people to read; none where nothing did
 * @param by account of the person
 */
public record RememberedCorrection(
        String id, Correction correction, @Nullable String before, UUID by, Instant at) {}
