package org.unionfed.gateway.session;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.unionfed.commons.seal.Marks;
import org.unionfed.commons.seal.Seal;

/** Keeps sessions in the database, sealed, so that any number of gateways can share them. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession
class SessionStore {

    private static final Logger log = LoggerFactory.getLogger(SessionStore.class);
    private static final String PURPOSE = "session";

    /** Named without a prefix; secure whenever the request came over https. */
    @Bean
    CookieSerializer sessionCookie() {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName("SESSION");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }

    /** Of sessions, tokens and whatever else of a session leaves the gateway. */
    @Bean
    static Seal sessionSeal(SessionSettings settings) {
        return settings.seal();
    }

    /** Of what a page is told about whom it was opened for. */
    @Bean
    static Marks sessionMarks(SessionSettings settings) {
        return settings.marks();
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sealedSessions(SessionSettings settings, Seal seal) {
        return sessions -> {
            new PostgreSqlJdbcIndexedSessionRepositoryCustomizer().customize(sessions);
            sessions.setDefaultMaxInactiveInterval(settings.idle());
            sessions.setConversionService(sealing(seal));
        };
    }

    /**
     * What cannot be read, because a key is gone or a class changed with a new version, counts as absent: its owner is
     * signed out and signs in again, instead of meeting an error until the session runs out.
     */
    @SuppressWarnings("NullAway") // a converter may answer null; its signature cannot say so
    private static ConversionService sealing(Seal seal) {
        SerializingConverter serialize = new SerializingConverter();
        DeserializingConverter deserialize = new DeserializingConverter(SessionStore.class.getClassLoader());
        GenericConversionService conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, value -> seal.close(serialize.convert(value), PURPOSE));
        conversion.addConverter(byte[].class, Object.class, bytes -> {
            try {
                return deserialize.convert(seal.open(bytes, PURPOSE));
            } catch (Seal.BrokenSeal | RuntimeException e) {
                log.warn("A session attribute cannot be read and is taken as absent: {}", e.toString());
                return null;
            }
        });
        return conversion;
    }
}
