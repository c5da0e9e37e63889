package org.unionfed.gateway.session;

import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.seal.Marks;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.security.CallerClaims;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Names a session of a person for a school so that pages can say for whom they were opened: a mark under the gateway's
 * key, which tells nothing and stays the same while the same person goes on for the same school.
 */
@Component
class PageIdentity {

    private static final String PURPOSE = "page";

    private final Marks marks;

    PageIdentity(Marks marks) {
        this.marks = marks;
    }

    /** The name of whoever the claims of a verified token speak of. */
    String of(Map<String, Object> claims) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(marks.of(person(claims), PURPOSE));
    }

    /** Refuses a page that was opened for somebody else, or does not say for whom. */
    void require(@Nullable String page, Map<String, Object> claims) {
        byte[] person = person(claims);
        if (page == null) {
            throw new BusinessException(PageError.PAGE_UNKNOWN);
        }
        if (!names(page, person)) {
            throw new BusinessException(PageError.SIGNED_IN_AS_OTHER);
        }
    }

    private boolean names(String page, byte[] person) {
        try {
            return marks.isMark(Base64.getUrlDecoder().decode(page), person, PURPOSE);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static byte[] person(Map<String, Object> claims) {
        Caller caller = CallerClaims.read(claims);
        Caller.School school = caller.school();
        return "%s %s %s"
                .formatted(
                        caller.userId(),
                        school == null ? "federation" : school.tenant().value(),
                        claims.getOrDefault("sid", ""))
                .getBytes(UTF_8);
    }
}
