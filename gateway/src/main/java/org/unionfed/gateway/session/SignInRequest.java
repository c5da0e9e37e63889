package org.unionfed.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.error.FieldError;
import org.unionfed.gateway.pages.WebClientPaths;

/**
 * Turns the way to {@code /oauth2/authorization/keycloak} into a request to Keycloak: {@code ?school=csxx} asks for that
 * school, without it Keycloak asks whoever belongs to several, once it knows them ({@link SchoolQuestion}); {@code ?action=} lets people see to their own account on
 * the way; {@code ?back=} is the page to end at; the language goes along.
 */
class SignInRequest implements OAuth2AuthorizationRequestResolver {

    static final String BASE = "/oauth2/authorization";

    /** Under this name the page to end at is kept with the request. */
    static final String BACK = "back";

    /** The scope that names no school. */
    static final String ANY_SCHOOL = "organization";

    static final String LANGUAGE = "ui_locales";

    /** It travels in a cookie, and browsers keep none above 4 KB. */
    private static final int LONGEST_BACK = 500;

    private static final Pattern SCHOOL = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Map<String, String> ACTIONS =
            Map.of("password", "UPDATE_PASSWORD", "second-factor", "CONFIGURE_TOTP");

    private final OAuth2AuthorizationRequestResolver standard;
    private final WebClientPaths client;

    SignInRequest(ClientRegistrationRepository registrations, WebClientPaths client) {
        this.standard = new DefaultOAuth2AuthorizationRequestResolver(registrations, BASE);
        this.client = client;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return adapt(standard.resolve(request), request);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return adapt(standard.resolve(request, registration), request);
    }

    private @Nullable OAuth2AuthorizationRequest adapt(
            @Nullable OAuth2AuthorizationRequest standard, HttpServletRequest request) {
        if (standard == null) {
            return null;
        }
        String action = action(request.getParameter("action"));
        return OAuth2AuthorizationRequest.from(standard)
                .scopes(scopes(standard.getScopes(), request.getParameter("school")))
                .attributes(kept -> {
                    kept.put(BACK, back(request.getParameter("back")));
                    kept.put(SchoolQuestion.ASKS, request.getParameter(SchoolQuestion.ASKS) != null);
                })
                .additionalParameters(more -> {
                    more.put(LANGUAGE, language(request));
                    if (action != null) {
                        more.put("kc_action", action);
                    }
                })
                .build();
    }

    /** Keycloak knows more actions than these, and not all are the person's own affair. */
    private static @Nullable String action(@Nullable String asked) {
        if (asked != null && !ACTIONS.containsKey(asked)) {
            throw BusinessException.invalid(new FieldError("action", "WRONG_TYPE"));
        }
        return asked == null ? null : ACTIONS.get(asked);
    }

    /** A school that cannot be one is left out, so that nothing but a name ever enters the scope. */
    private static Set<String> scopes(Set<String> standard, @Nullable String school) {
        if (school == null || !SCHOOL.matcher(school).matches()) {
            return standard;
        }
        Set<String> scopes = new LinkedHashSet<>(standard);
        scopes.remove(ANY_SCHOOL);
        scopes.add(ANY_SCHOOL + ":" + school);
        return scopes;
    }

    /** Only a page of ours; everything else ends at the start. */
    private String back(@Nullable String asked) {
        if (asked == null
                || asked.length() > LONGEST_BACK
                || !asked.matches("/[A-Za-z0-9/?=&%._~-]*")
                || asked.startsWith("//")) {
            return "/";
        }
        return client.isPage(asked.replaceFirst("\\?.*", "")) ? asked : "/";
    }

    /** What the page says, else what the browser says. */
    private static String language(HttpServletRequest request) {
        String asked = request.getParameter(LANGUAGE);
        return Languages.of(asked == null ? request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) : asked);
    }
}
