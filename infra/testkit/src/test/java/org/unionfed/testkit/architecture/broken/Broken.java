package org.unionfed.testkit.architecture.broken;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.net.http.HttpClient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.data.repository.CrudRepository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Types that each break a rule. */
@SuppressWarnings({"JavaTimeDefaultTimeZone", "UnusedVariable"})
final class Broken {

    private Broken() {}

    interface OffersEverything extends CrudRepository<EntityForAll, UUID> {}

    /** A repository for everybody. */
    public interface RepositoryForAll extends org.springframework.data.repository.Repository<EntityForAll, UUID> {}

    static class UseCaseWithSql {

        int count(JdbcClient jdbc) {
            return jdbc.sql("delete from thing").update();
        }
    }

    static class UseCaseWithQueries {

        void forget(EntityManager entities) {
            entities.clear();
        }
    }

    /** Breaks nothing, nor does what stands inside it. */
    @Repository
    static class Things {

        int count(JdbcClient jdbc) {
            return new Statement().count(jdbc);
        }

        static class Statement {

            int count(JdbcClient jdbc) {
                return jdbc.sql("delete from thing").update();
            }
        }
    }

    /** A table for everybody. */
    @Entity
    public static class EntityForAll {}

    @Entity
    static class EntityWithSpring {

        void read(Environment environment) {
            environment.getProperty("x");
        }
    }

    static class InjectedField {

        @Autowired
        private @Nullable Environment environment;
    }

    static class ReadsClaims {

        String role(Jwt token) {
            return token.getClaimAsString("role");
        }
    }

    static class SendsItself {

        void send(KafkaProducer<String, String> producer) {
            producer.flush();
        }
    }

    static class AsksAnotherService {

        HttpClient client() {
            return HttpClient.newHttpClient();
        }
    }

    @Transactional
    static class TransactionalType {}

    static class TransactionalMethod {

        @Transactional
        void change() {}
    }

    static class ReadsTheClock {

        Instant now() {
            return Instant.now();
        }
    }

    static class ReadsTheCalendar {

        LocalDate today() {
            return LocalDate.now();
        }
    }

    static class ThingImpl {}

    static class ThingManager {}

    static class ThingHelper {}

    static class ThingUtil {}

    static class ThingUtils {}

    static class ThingBase {}
}
