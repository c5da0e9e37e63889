package org.unionfed.commons.idempotency;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** Something a request changed. */
@Entity
class Effect {

    @Id
    private UUID id;

    private String text;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Effect() {}

    Effect(UUID id, String text) {
        this.id = id;
        this.text = text;
    }

    UUID id() {
        return id;
    }

    String text() {
        return text;
    }
}
