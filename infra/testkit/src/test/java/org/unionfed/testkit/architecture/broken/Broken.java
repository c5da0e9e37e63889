package org.unionfed.testkit.architecture.broken;

import jakarta.persistence.Entity;
import java.net.http.HttpClient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.Repository;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.transaction.annotation.Transactional;

/** Types that each break a rule. */
@SuppressWarnings({"JavaTimeDefaultTimeZone", "UnusedVariable"})
final class Broken {

    private Broken() {}

    interface OffersEverything extends CrudRepository<EntityForAll, UUID> {}

    /** A repository for everybody. */
    public interface RepositoryForAll extends Repository<EntityForAll, UUID> {}

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
