package org.unionfed.commons.tenancy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** Something that belongs to one school. */
@Entity
class Note {

    @Id
    private UUID id;

    @TenantId
    private UUID tenantId;

    private String text;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Note() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    Note(UUID id, String text) {
        this.id = id;
        this.text = text;
    }

    void rewrite(String text) {
        this.text = text;
    }

    UUID id() {
        return id;
    }

    UUID tenantId() {
        return tenantId;
    }

    String text() {
        return text;
    }
}
