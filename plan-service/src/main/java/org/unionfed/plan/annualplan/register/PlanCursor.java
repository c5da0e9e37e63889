package org.unionfed.plan.annualplan.register;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.UUID;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.error.CommonError;

/** The place in a list after which the next page begins; opaque to clients. */
record PlanCursor(Instant updatedAt, UUID planId) {

    static PlanCursor parse(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("/", 2);
            return new PlanCursor(Instant.parse(parts[0]), UUID.fromString(parts[parts.length - 1]));
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            throw new BusinessException(CommonError.MALFORMED_REQUEST);
        }
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((updatedAt + "/" + planId).getBytes(StandardCharsets.UTF_8));
    }
}
