package org.unionfed.plan.planimport;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import org.unionfed.commons.tenancy.TenantId;

/** Keeps imports; deliberately offers no look-up that forgets the school. */
@Repository
class PlanImports {

    private final EntityManager entities;

    PlanImports(EntityManager entities) {
        this.entities = entities;
    }

    void add(PlanImport imported) {
        entities.persist(imported);
        entities.flush();
    }

    Optional<PlanImport> find(TenantId school, UUID id) {
        return find(school, id, LockModeType.NONE);
    }

    /** The import, held for the rest of the transaction, so that of two people at once the second sees the first. */
    Optional<PlanImport> findForChange(TenantId school, UUID id) {
        return find(school, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<PlanImport> find(TenantId school, UUID id, LockModeType lock) {
        return entities.createQuery(
                        "select i from PlanImport i where i.tenantId = :school and i.id = :id", PlanImport.class)
                .setParameter("school", school.value())
                .setParameter("id", id)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    void remove(PlanImport imported) {
        entities.remove(imported);
        entities.flush();
    }

    /** Writes what changed, so that the version is the one that will be stored. */
    void flush() {
        entities.flush();
    }
}
