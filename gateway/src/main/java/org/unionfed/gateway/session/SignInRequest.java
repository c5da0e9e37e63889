package org.unionfed.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * Turns the way to {@code /oauth2/authorization/keycloak} into a request to Keycloak: {@code ?school=csxx} asks for that
 * school, without it Keycloak asks whoever belongs to several; the language goes along.
 */
class SignInRequest implements OAuth2AuthorizationRequestResolver {

    static final String BASE = "/oauth2/authorization";
    private static final Pattern SCHOOL = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private final OAuth2AuthorizationRequestResolver standard;

    SignInRequest(ClientRegistrationRepository registrations) {
        this.standard = new DefaultOAuth2AuthorizationRequestResolver(registrations, BASE);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return adapt(standard.resolve(request), request);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return adapt(standard.resolve(request, registration), request);
    }

    private static @Nullable OAuth2AuthorizationRequest adapt(
            @Nullable OAuth2AuthorizationRequest standard, HttpServletRequest request) {
        if (standard == null) {
            return null;
        }
        return OAuth2AuthorizationRequest.from(standard)
                .scopes(scopes(standard.getScopes(), request.getParameter("school")))
                .additionalParameters(more -> more.put("ui_locales", language(request)))
                .build();
    }

    /** A school that cannot be one is left out, so that nothing but a name ever enters the scope. */
    private static Set<String> scopes(Set<String> standard, @Nullable String school) {
        if (school == null || !SCHOOL.matcher(school).matches()) {
            return standard;
        }
        Set<String> scopes = new LinkedHashSet<>(standard);
        scopes.remove("organization");
        scopes.add("organization:" + school);
        return scopes;
    }

    /** What the page says, else what the browser says. */
    private static String language(HttpServletRequest request) {
        String asked = request.getParameter("ui_locales");
        return Languages.of(asked == null ? request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) : asked);
    }
}
