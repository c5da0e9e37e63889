package org.unionfed.planted;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.lang.Contract;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.transaction.annotation.Transactional;

/** One class for each rule, breaking it. */
class Faults {

    /** An entity everybody sees, that knows Spring. */
    @Entity
    public static class OpenEntity {

        @Id
        private UUID id = UUID.randomUUID();

        @Contract("-> !null")
        UUID id() {
            return id;
        }
    }

    /** Offers more than anyone asked for. */
    interface GenerousRepository extends JpaRepository<OpenEntity, UUID> {}

    /** Injected from behind. */
    static class FieldInjected {

        @Autowired
        KafkaTemplate<Object, Object> kafka;
    }

    /** Reads a token by itself. */
    static class ClaimReader {

        Object roles(Jwt token) {
            return token.getClaim("resource_access");
        }
    }

    /** A transaction for no tenant, at a time of its own. */
    static class OwnTransaction {

        @Transactional
        Instant now() {
            return Instant.now();
        }
    }

    /** Does everything. */
    static class EverythingManager {}
}
