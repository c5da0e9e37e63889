package org.unionfed.plan.school;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.plan.keycloak.AccountRules;
import org.unionfed.plan.keycloak.SchoolToProvide;

/** A member school of the federation. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are only read by lists
class School {

    @Id
    private UUID registrationId;

    private @Nullable UUID organizationId;
    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private SchoolKind kind;

    private String region;
    private String contactName;
    private @Nullable String contactPhone;
    private @Nullable String contactEmail;
    private String chairUsername;
    private String chairDisplayName;
    private @Nullable String chairEmail;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private SchoolState state;

    private @Nullable UUID requestId;
    private @Nullable Instant withdrawnAt;
    private Instant registeredAt;
    private Instant updatedAt;

    @Version
    private long version = 1;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected School() {}

    School(UUID requestId, NewSchool school, Instant now) {
        this.registrationId = UUID.randomUUID();
        this.requestId = requestId;
        this.code = school.code();
        this.name = school.name().strip();
        this.kind = school.kind();
        this.region = school.region().strip();
        this.contactName = school.contactName().strip();
        this.contactPhone = school.contactPhone();
        this.contactEmail = school.contactEmail();
        this.chairUsername = school.chair().username();
        this.chairDisplayName = school.chair().displayName().strip();
        this.chairEmail = AccountRules.keptEmail(school.chair().email());
        this.state = SchoolState.PROVISIONING;
        this.registeredAt = now;
        this.updatedAt = now;
    }

    /** Its organization stands; from here on its people can work. Answers whether this was news. */
    boolean provided(UUID organization, Instant now) {
        if (state != SchoolState.PROVISIONING || isWithdrawn()) {
            return false;
        }
        organizationId = organization;
        enter(SchoolState.ACTIVE, now);
        return true;
    }

    /** Its first account is to be another than was said, as long as there is none. */
    void correctChair(NewSchool.Chair chair, Instant now) {
        require(SchoolState.PROVISIONING);
        chairUsername = chair.username();
        chairDisplayName = chair.displayName().strip();
        chairEmail = AccountRules.keptEmail(chair.email());
        updatedAt = now;
    }

    /** Takes it back before its people could work; from here on nobody sees it. */
    void withdraw(Instant now) {
        require(SchoolState.PROVISIONING);
        withdrawnAt = now;
        updatedAt = now;
    }

    /** Shuts its people out until it is resumed. */
    void suspend(Instant now) {
        require(SchoolState.ACTIVE);
        enter(SchoolState.SUSPENDED, now);
    }

    /** Lets its people in again. */
    void resume(Instant now) {
        require(SchoolState.SUSPENDED);
        enter(SchoolState.ACTIVE, now);
    }

    /** Refuses unless its accounts are still to be made. */
    void requireProvisioning() {
        require(SchoolState.PROVISIONING);
    }

    private void require(SchoolState expected) {
        if (state != expected) {
            throw new BusinessException(SchoolError.SCHOOL_IN_OTHER_STATE, state);
        }
    }

    private void enter(SchoolState next, Instant now) {
        state = next;
        updatedAt = now;
    }

    /** As the account server is told of it. */
    SchoolToProvide toProvide() {
        return new SchoolToProvide(
                code, name, kind.name(), region, chairUsername, chairDisplayName, chairEmail, registeredAt);
    }

    UUID registrationId() {
        return registrationId;
    }

    /** The organization's id once it is known, the registration's until then. */
    UUID id() {
        return organizationId == null ? registrationId : organizationId;
    }

    TenantId tenant() {
        return new TenantId(id());
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    SchoolKind kind() {
        return kind;
    }

    String region() {
        return region;
    }

    String chairUsername() {
        return chairUsername;
    }

    String chairDisplayName() {
        return chairDisplayName;
    }

    @Nullable
    String chairEmail() {
        return chairEmail;
    }

    SchoolState state() {
        return state;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    Instant registeredAt() {
        return registeredAt;
    }

    long version() {
        return version;
    }
}
