package org.unionfed.gateway.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import org.unionfed.commons.seal.Seal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import static java.util.Objects.requireNonNull;

/**
 * Remembers a sign-in that has begun in a sealed cookie of the browser, so that visitors who never come back leave
 * nothing behind here.
 */
@Component
class SignInStarts implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    static final String COOKIE = "SIGN_IN";

    private static final String PATH = "/login/oauth2/code";
    private static final String PURPOSE = "sign-in";
    private static final Duration LASTS = Duration.ofMinutes(30);

    private final Seal seal;
    private final ClientRegistration keycloak;
    private final JsonMapper json;
    private final Clock clock;

    SignInStarts(Seal seal, ClientRegistrationRepository registrations, JsonMapper json, Clock clock) {
        this.seal = seal;
        this.keycloak = requireNonNull(registrations.findByRegistrationId(KeycloakClient.REGISTRATION));
        this.json = json;
        this.clock = clock;
    }

    /**
     * What has to be known when Keycloak brings the browser back.
     *
     * @param back where to go then
     * @param language of Keycloak's pages
     * @param asks whether it was begun to have somebody asked for their school
     * @param ends until when it may
     */
    record Start(
            String state,
            String redirectUri,
            Set<String> scopes,
            String nonce,
            String codeVerifier,
            String back,
            String language,
            boolean asks,
            Instant ends) {}

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return start(request).map(this::standard).orElse(null);
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest begun, HttpServletRequest request, HttpServletResponse response) {
        if (begun == null) {
            removeAuthorizationRequest(request, response);
            return;
        }
        byte[] sealed = seal.close(json.writeValueAsBytes(startOf(begun)), PURPOSE);
        setCookie(Base64.getUrlEncoder().withoutPadding().encodeToString(sealed), LASTS, request, response);
    }

    /** The one that the answer belongs to; one that was begun in another tab stays. */
    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        Optional<Start> start = start(request);
        if (start.isPresent() && !answers(request, start.get())) {
            return null;
        }
        if (WebUtils.getCookie(request, COOKIE) != null) {
            setCookie("", Duration.ZERO, request, response);
        }
        return start.map(this::standard).orElse(null);
    }

    /** Where the browser wanted to go after this sign-in. */
    String back(HttpServletRequest request) {
        return start(request).map(Start::back).orElse("/");
    }

    /** The language this sign-in was begun in. */
    String language(HttpServletRequest request) {
        return start(request).map(Start::language).orElseGet(() -> Languages.of(null));
    }

    /** Whether any school will do and Keycloak was not sent there to ask for one. */
    boolean mayAskForSchool(HttpServletRequest request) {
        return start(request)
                .filter(it -> it.scopes().contains(SignInRequest.ANY_SCHOOL) && !it.asks())
                .isPresent();
    }

    /** Where another sign-in than the one that is answered leads to, if the browser has begun one. */
    Optional<String> backOfAnother(HttpServletRequest request) {
        return start(request).filter(it -> !answers(request, it)).map(Start::back);
    }

    private static boolean answers(HttpServletRequest request, Start start) {
        return start.state().equals(request.getParameter(OAuth2ParameterNames.STATE));
    }

    private Start startOf(OAuth2AuthorizationRequest begun) {
        return new Start(
                requireNonNull(begun.getState()),
                requireNonNull(begun.getRedirectUri()),
                begun.getScopes(),
                kept(begun, OidcParameterNames.NONCE),
                kept(begun, PkceParameterNames.CODE_VERIFIER),
                kept(begun, SignInRequest.BACK),
                Languages.of((String) begun.getAdditionalParameters().get(SignInRequest.LANGUAGE)),
                Boolean.TRUE.equals(begun.<Boolean>getAttribute(SchoolQuestion.ASKS)),
                clock.instant().plus(LASTS));
    }

    private static String kept(OAuth2AuthorizationRequest begun, String name) {
        return requireNonNull(begun.<String>getAttribute(name), name);
    }

    private OAuth2AuthorizationRequest standard(Start start) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        requireNonNull(keycloak.getProviderDetails().getAuthorizationUri(), "authorization address"))
                .clientId(keycloak.getClientId())
                .redirectUri(start.redirectUri())
                .scopes(start.scopes())
                .state(start.state())
                .attributes(Map.of(
                        OAuth2ParameterNames.REGISTRATION_ID, keycloak.getRegistrationId(),
                        OidcParameterNames.NONCE, start.nonce(),
                        PkceParameterNames.CODE_VERIFIER, start.codeVerifier()))
                .build();
    }

    /** None where the cookie is missing, too old or not ours. */
    private Optional<Start> start(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null) {
            return Optional.empty();
        }
        try {
            byte[] opened = seal.open(Base64.getUrlDecoder().decode(cookie.getValue()), PURPOSE);
            return Optional.of(json.readValue(opened, Start.class))
                    .filter(it -> clock.instant().isBefore(it.ends()));
        } catch (Seal.BrokenSeal | IllegalArgumentException | JacksonException e) {
            return Optional.empty();
        }
    }

    private static void setCookie(
            String value, Duration lasts, HttpServletRequest request, HttpServletResponse response) {
        String cookie = ResponseCookie.from(COOKIE, value)
                .path(PATH)
                .maxAge(lasts)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build()
                .toString();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie);
    }
}
