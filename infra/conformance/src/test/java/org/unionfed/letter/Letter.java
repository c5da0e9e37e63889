package org.unionfed.letter;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.unionfed.commons.change.Aggregate;
import org.unionfed.commons.error.BusinessException;

/** A letter of a school, which is sent once. */
@Entity
class Letter implements Aggregate {

    @Id
    private UUID id = UUID.randomUUID();

    @TenantId
    @SuppressWarnings("unused") // filled and read by Hibernate
    private UUID tenantId;

    private String text;
    private boolean sent;

    @Version
    private long version = 1;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Letter() {}

    @SuppressWarnings("NullAway.Init") // Hibernate says for which school
    Letter(String text) {
        this.text = text;
    }

    void send() {
        if (sent) {
            throw new BusinessException(LetterError.LETTER_SENT);
        }
        sent = true;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    View view() {
        return new View(id, text, sent, version);
    }

    /** A letter as it is shown. */
    record View(UUID id, String text, boolean sent, long version) {}
}
