package org.unionfed.commons.tenancy;

import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.jspecify.annotations.Nullable;

/**
 * The scope of the transaction this thread is in. It exists because Hibernate asks for the tenant when it opens a
 * session and takes no parameter; nobody outside this package can read or set it.
 */
class CurrentScope implements CurrentTenantIdentifierResolver<UUID> {

    private static final ThreadLocal<@Nullable Scope> CURRENT = new ThreadLocal<>();

    @Nullable
    Scope get() {
        return CURRENT.get();
    }

    <T> T during(Scope scope, Supplier<T> work) {
        Scope outer = CURRENT.get();
        CURRENT.set(scope);
        try {
            return work.get();
        } finally {
            restore(outer);
        }
    }

    /** From here on the transaction is over, though callbacks may still run inside {@link #during}. */
    void end() {
        CURRENT.remove();
    }

    private void restore(@Nullable Scope outer) {
        if (outer == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(outer);
        }
    }

    @Override
    public UUID resolveCurrentTenantIdentifier() {
        Scope scope = CURRENT.get();
        return scope == null ? Scope.NOBODY : scope.hibernateTenant();
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }
}
