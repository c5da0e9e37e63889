package org.unionfed.bench.suite;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SchoolTests {

    /** The expected values are PostgreSQL's {@code md5('school-1')::uuid} and {@code md5('draft-1')::uuid}. */
    @Test
    void hasTheIdsThatTheStatementsGiveIt() {
        School school = new School(1);

        assertThat(school.id()).hasToString("f35acdc8-233d-b572-eedf-8f6d7da0ef49");
        assertThat(school.draft()).hasToString("1c6ca52f-f149-df38-7bf2-a04637f7c1c1");
        assertThat(school.code()).isEqualTo("s00001");
    }
}
