package org.unionfed.plan.school;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unionfed.commons.error.BusinessException;

/** Keeps the schools; to be used across schools. */
@Repository
class Schools {

    private final EntityManager entities;
    private final JdbcClient jdbc;

    Schools(EntityManager entities, JdbcClient jdbc) {
        this.entities = entities;
        this.jdbc = jdbc;
    }

    /** Takes a school in, unless its code, its name or its chair's user name belongs to another. */
    void add(School school) {
        entities.persist(school);
        flush(school);
    }

    /** The school that a request registered, if it did not long ago. */
    Optional<UUID> findRegisteredBy(UUID request, Instant since) {
        return jdbc.sql("""
            select registration_id from school
            where request_id = :request and registered_at >= :since and withdrawn_at is null
            """)
                .param("request", request)
                .param("since", Timestamp.from(since))
                .query(UUID.class)
                .optional();
    }

    /** Whether the chair of another school that is not ready yet is to have this address. */
    boolean isPromised(String email, String exceptCode) {
        return jdbc.sql("""
            select exists (select from school
                where state = 'PROVISIONING' and lower(chair_email) = :email and code <> :code)
            """)
                .param("email", email)
                .param("code", exceptCode)
                .query(Boolean.class)
                .single();
    }

    /** Takes a school out, which frees its code and its names. */
    void remove(School school) {
        entities.remove(school);
        entities.flush();
    }

    /** The school of this organization or registration as it stands now. */
    Optional<School> find(UUID id) {
        return named(id).getResultStream().findFirst();
    }

    /** The school of this organization or registration, held until the end of the transaction. */
    Optional<School> findForChange(UUID id) {
        return named(id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<School> named(UUID id) {
        return entities.createQuery(
                        "select s from School s where s.organizationId = :id or s.registrationId = :id", School.class)
                .setParameter("id", id);
    }

    /** Writes what changed, so that versions are the ones that will be stored. */
    void flush() {
        entities.flush();
    }

    /** Writes a school's names, which may belong to another. */
    void flush(School school) {
        try {
            entities.flush();
        } catch (ConstraintViolationException taken) {
            throw refusal(taken, school);
        }
    }

    private static RuntimeException refusal(ConstraintViolationException violated, School school) {
        String index = String.valueOf(violated.getConstraintName());
        return switch (index) {
            case "school_code_key" -> new BusinessException(SchoolError.SCHOOL_CODE_TAKEN, school.code());
            case "school_name_key" -> new BusinessException(SchoolError.SCHOOL_NAME_TAKEN, school.name());
            case "school_chair_username_key" ->
                new BusinessException(SchoolError.CHAIR_USERNAME_TAKEN, school.chairUsername());
            default -> violated;
        };
    }
}
