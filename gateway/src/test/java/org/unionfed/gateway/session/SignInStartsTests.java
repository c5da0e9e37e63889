package org.unionfed.gateway.session;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.unionfed.commons.seal.Seal;
import org.unionfed.gateway.support.GatewayTest;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

class SignInStartsTests {

    private static final Instant BEGUN = Instant.parse("2026-03-02T01:00:00Z");
    private static final Duration LASTS = Duration.ofMinutes(30);
    private static final String KEY = GatewayTest.KEY;
    private static final String OTHER_KEY = Base64.getEncoder().encodeToString(new byte[32]);

    private final String cookie = begin();

    @Test
    void remembersWhatWasBegun() {
        var begun = at(BEGUN, KEY).loadAuthorizationRequest(returning(cookie));

        assertThat(begun).isNotNull();
        assertThat(begun.getState()).isEqualTo("begun");
        assertThat(begun.getRedirectUri()).isEqualTo("http://localhost/login/oauth2/code/keycloak");
        assertThat(begun.getAttributes()).containsEntry("nonce", "once").containsEntry("code_verifier", "proof");
        assertThat(at(BEGUN, KEY).back(returning(cookie))).isEqualTo("/plans");
    }

    @Test
    void remembersItUntilTheVeryInstantItEnds() {
        SignInStarts justBefore = at(BEGUN.plus(LASTS).minusMillis(1), KEY);
        SignInStarts then = at(BEGUN.plus(LASTS), KEY);

        assertThat(justBefore.loadAuthorizationRequest(returning(cookie))).isNotNull();
        assertThat(then.loadAuthorizationRequest(returning(cookie))).isNull();
        assertThat(then.back(returning(cookie))).isEqualTo("/");
    }

    @Test
    void takesNothingThatIsNotSealedWithItsKeyAndForThis() {
        byte[] opened = opened(cookie);
        String unsealed = Base64.getUrlEncoder().withoutPadding().encodeToString(opened);
        String forAnotherPurpose =
                Base64.getUrlEncoder().withoutPadding().encodeToString(seal(KEY).close(opened, "session"));

        assertThat(at(BEGUN, KEY).loadAuthorizationRequest(returning(unsealed))).isNull();
        assertThat(at(BEGUN, KEY).loadAuthorizationRequest(returning(forAnotherPurpose)))
                .isNull();
        assertThat(at(BEGUN, KEY).loadAuthorizationRequest(returning(new String(opened, UTF_8))))
                .isNull();
        assertThat(at(BEGUN, KEY).loadAuthorizationRequest(returning(""))).isNull();
        assertThat(at(BEGUN, OTHER_KEY).loadAuthorizationRequest(returning(cookie)))
                .isNull();
    }

    /** Whoever compares the two refuses the sign-in. */
    @Test
    void staysWithTheStateItBeganWithWhateverComesBack() {
        MockHttpServletRequest forged = returning(cookie);
        forged.setParameter("state", "somebody-elses");

        assertThat(requireNonNull(at(BEGUN, KEY).loadAuthorizationRequest(forged))
                        .getState())
                .isEqualTo("begun");
    }

    /** The answer to a sign-in of another tab, or one that somebody made up. */
    @Test
    void keepsItWhenAnotherIsAnswered() {
        MockHttpServletRequest other = returning(cookie);
        other.setParameter("state", "of-another-tab");
        var response = new MockHttpServletResponse();

        assertThat(at(BEGUN, KEY).removeAuthorizationRequest(other, response)).isNull();

        assertThat(response.getCookie(SignInStarts.COOKIE)).isNull();
        assertThat(at(BEGUN, KEY).backOfAnother(other)).contains("/plans");
        assertThat(at(BEGUN, KEY).backOfAnother(returning(cookie))).isEmpty();
    }

    @Test
    void forgetsItWithTheFirstAnswer() {
        var response = new MockHttpServletResponse();

        assertThat(at(BEGUN, KEY).removeAuthorizationRequest(returning(cookie), response))
                .isNotNull();

        Cookie left = requireNonNull(response.getCookie(SignInStarts.COOKIE));
        assertThat(left.getValue()).isEmpty();
        assertThat(left.getMaxAge()).isZero();
    }

    private static String begin() {
        OAuth2AuthorizationRequest request = OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri("http://keycloak/auth")
                .clientId("union-gateway")
                .redirectUri("http://localhost/login/oauth2/code/keycloak")
                .state("begun")
                .attributes(Map.of("nonce", "once", "code_verifier", "proof", SignInRequest.BACK, "/plans"))
                .build();
        var response = new MockHttpServletResponse();
        at(BEGUN, KEY).saveAuthorizationRequest(request, new MockHttpServletRequest(), response);
        return requireNonNull(response.getCookie(SignInStarts.COOKIE)).getValue();
    }

    private static byte[] opened(String cookie) {
        try {
            return seal(KEY).open(Base64.getUrlDecoder().decode(cookie), "sign-in");
        } catch (Seal.BrokenSeal e) {
            throw new AssertionError(e);
        }
    }

    private static MockHttpServletRequest returning(String cookie) {
        var request = new MockHttpServletRequest("GET", "/login/oauth2/code/keycloak");
        request.setCookies(new Cookie(SignInStarts.COOKIE, cookie));
        request.setParameter("state", "begun");
        return request;
    }

    private static SignInStarts at(Instant now, String key) {
        ClientRegistration keycloak = ClientRegistration.withRegistrationId(KeycloakClient.REGISTRATION)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientId("union-gateway")
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .authorizationUri("http://keycloak/auth")
                .tokenUri("http://keycloak/token")
                .build();
        return new SignInStarts(
                seal(key),
                new InMemoryClientRegistrationRepository(keycloak),
                JsonMapper.shared(),
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private static Seal seal(String key) {
        return new SessionSettings(List.of(key), Duration.ofHours(1)).seal();
    }
}
