package org.unionfed.plan.school;

/** Which schools count in the federation's figures and are expected to hand in plans, said once for all queries. */
public final class CountedSchools {

    /** A query that ends in a condition, to which others may be added. */
    public static final String ROWS =
            " select organization_id as id, code, name, region from school where state = 'ACTIVE' ";

    private CountedSchools() {}
}
