package org.unionfed.commons.idempotency;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.springframework.dao.support.DataAccessUtils;
import org.springframework.orm.jpa.EntityManagerFactoryInfo;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.orm.jpa.JpaDialect;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** Marks the key inside the very transaction that changes something, so that both are kept or neither is. */
class EffectMark implements TransactionExecutionListener {

    private final KeyStore keys;
    private final EntityManagerFactory entities;

    EffectMark(KeyStore keys, EntityManagerFactory entities) {
        this.keys = keys;
        this.entities = entities;
    }

    @Override
    public void beforeCommit(TransactionExecution transaction) {
        IdempotentRun run = IdempotentRun.current();
        if (run != null) {
            writePendingChanges();
            keys.markEffect(run);
        }
    }

    /** Hibernate would write them only while committing, and until then nothing seems to have changed. */
    private void writePendingChanges() {
        EntityManager session = EntityManagerFactoryUtils.getTransactionalEntityManager(entities);
        if (session == null) {
            return;
        }
        try {
            session.flush();
        } catch (RuntimeException failure) {
            JpaDialect dialect = ((EntityManagerFactoryInfo) entities).getJpaDialect();
            throw dialect == null ? failure : DataAccessUtils.translateIfNecessary(failure, dialect);
        }
    }
}
