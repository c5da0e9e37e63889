package org.unionfed.gateway.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.security.Role;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

/**
 * Who is signed in, as the web client shows it.
 *
 * @param signedIn always true; who is not signed in is refused
 * @param userId the account's id in Keycloak
 * @param username sign-in name
 * @param displayName what people see
 * @param school the school they act for; none for the federation
 * @param roles roles by the names they have in tokens, in order
 * @param language {@code zh-CN} or {@code en}
 * @param page what a page has to say in {@code X-Page} or {@code ?page=}, so that it acts for nobody else
 */
record Me(
        boolean signedIn,
        UUID userId,
        String username,
        String displayName,
        @JsonInclude(NON_NULL) @Nullable SchoolOfMine school,
        List<String> roles,
        String language,
        String page) {

    /**
     * The school somebody acts for.
     *
     * @param id the school's id everywhere in the suite
     * @param code its short name, for example {@code csxx}
     */
    record SchoolOfMine(UUID id, String code) {}

    static Me of(Caller caller, String language, String page) {
        Caller.School school = caller.school();
        return new Me(
                true,
                caller.userId(),
                caller.username(),
                caller.displayName(),
                school == null ? null : new SchoolOfMine(school.tenant().value(), school.code()),
                caller.roles().stream().map(Role::wireName).sorted().toList(),
                language,
                page);
    }
}
