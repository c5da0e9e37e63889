package org.unionfed.plan.school;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
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
        lockRegister();
        refuseIfPresent("code", school.code(), SchoolError.SCHOOL_CODE_TAKEN);
        refuseIfPresent("name", school.name(), SchoolError.SCHOOL_NAME_TAKEN);
        refuseIfPresent("chair_username", school.chairUsername(), SchoolError.CHAIR_USERNAME_TAKEN);
        entities.persist(school);
        entities.flush();
    }

    /** The school of this organization or registration, held until the end of the transaction. */
    Optional<School> findForChange(UUID id) {
        return entities.createQuery(
                        "select s from School s where s.organizationId = :id or s.registrationId = :id", School.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Writes what changed, so that versions are the ones that will be stored. */
    void flush() {
        entities.flush();
    }

    private void lockRegister() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('school', 0))")
                .query((row, number) -> true)
                .single();
    }

    private void refuseIfPresent(String column, String value, SchoolError error) {
        Long found = jdbc.sql("select count(*) from school where " + column + " = :value")
                .param("value", value)
                .query(Long.class)
                .single();
        if (found > 0) {
            throw new BusinessException(error, value);
        }
    }
}
