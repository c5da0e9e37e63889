package org.unionfed.plan.annualplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The school's word that it has dealt with one reason of a return.
 *
 * @param reason which one, counted from 0 in the order of the review
 * @param comment what was done about it
 * @param by display name of who said so
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReasonMark(int reason, @Nullable String comment, String by, Instant at) {}
