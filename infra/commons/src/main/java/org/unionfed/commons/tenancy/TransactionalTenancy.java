package org.unionfed.commons.tenancy;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens a transaction per scope and tells both guards before any work runs: Hibernate through {@link CurrentScope},
 * PostgreSQL through settings that end with the transaction, so a pooled connection never carries a tenant over.
 */
class TransactionalTenancy implements Tenancy {

    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;
    private final CurrentScope current;

    TransactionalTenancy(PlatformTransactionManager transactionManager, JdbcClient jdbc, CurrentScope current) {
        this.transactions = new TransactionTemplate(transactionManager);
        this.transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.jdbc = jdbc;
        this.current = current;
    }

    @Override
    public <T> T inSchool(TenantId school, Supplier<T> work) {
        return in(new Scope(school), work);
    }

    @Override
    public <T> T acrossSchools(Supplier<T> work) {
        return in(Scope.ACROSS_SCHOOLS, work);
    }

    private <T> T in(Scope scope, Supplier<T> work) {
        Scope outer = current.get();
        if (outer == null) {
            return current.during(scope, () -> inTransaction(scope, work));
        }
        if (!scope.equals(outer)) {
            throw new IllegalTransactionStateException("One unit of work cannot run inside another on other rows");
        }
        return work.get();
    }

    private <T> T inTransaction(Scope scope, Supplier<T> work) {
        T result = transactions.execute(status -> {
            TransactionSynchronizationManager.registerSynchronization(new EndOfScope());
            tellPostgres(scope);
            return work.get();
        });
        return Objects.requireNonNull(result, "work has a result");
    }

    private void tellPostgres(Scope scope) {
        jdbc.sql("""
                        select set_config('app.tenant_id', :tenant, true), set_config('app.federation', :federation, true),
                               set_config('plan_cache_mode', :planning, true)
                        """)
                .param("tenant", scope.tenantSetting())
                .param("federation", scope.federationSetting())
                .param("planning", scope.planningSetting())
                .query()
                .singleRow();
    }

    /** Callbacks after the commit must not think they could still join. */
    private class EndOfScope implements TransactionSynchronization {

        @Override
        public void beforeCompletion() {
            current.end();
        }
    }
}
