package org.unionfed.commons.tenancy;

import java.util.function.Supplier;

/**
 * The one door to the database: each unit of work says on whose behalf it runs, and runs in one transaction. Inside
 * it Hibernate filters by the tenant and PostgreSQL's row-level security stands behind that. A call inside another for
 * the same tenant joins its transaction. One for another tenant is refused with an IllegalTransactionStateException: it
 * would need a second connection while it holds the first, and under load all wait for the last one that nobody gets.
 */
public interface Tenancy {

    /** Runs work that sees and writes the rows of one school and no others. */
    <T> T inSchool(TenantId school, Supplier<T> work);

    /**
     * Runs work on tables made for the federation as a whole (roll-ups, the register of schools, deadlines). Tables
     * of a school show no rows here. The caller's right is checked before, by the one who calls.
     */
    <T> T acrossSchools(Supplier<T> work);

    /** As {@link #inSchool(TenantId, Supplier)}, for work without a result. */
    default void runInSchool(TenantId school, Runnable work) {
        inSchool(school, () -> {
            work.run();
            return true;
        });
    }

    /** As {@link #acrossSchools(Supplier)}, for work without a result. */
    default void runAcrossSchools(Runnable work) {
        acrossSchools(() -> {
            work.run();
            return true;
        });
    }
}
