package org.unionfed.plan.rollup.lack;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the rules. Works inside and outside a unit of work. */
@Repository
class LackRules {

    private final JdbcClient jdbc;

    LackRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All rules, by code. */
    List<LackRule> all() {
        return jdbc.sql("select code, words, exceptions, version from lack_rule order by code")
                .query(LackRules::read)
                .list();
    }

    LackRule of(LackRule.Code code) {
        return all().stream().filter(it -> it.code() == code).findFirst().orElseThrow();
    }

    /**
     * Puts other words in the place of a rule's, if it still is in the version expected.
     *
     * @return whether it was
     */
    boolean replace(LackRule wanted) {
        return jdbc.sql("""
                                update lack_rule set words = :words, exceptions = :exceptions, version = version + 1
                                where code = :code and version = :expected
                                """)
                        .param("words", wanted.words().toArray(String[]::new))
                        .param("exceptions", wanted.exceptions().toArray(String[]::new))
                        .param("code", wanted.code().name())
                        .param("expected", wanted.version())
                        .update()
                == 1;
    }

    private static LackRule read(ResultSet row, int number) throws SQLException {
        return new LackRule(
                LackRule.Code.valueOf(row.getString("code")),
                List.of((String[]) row.getArray("words").getArray()),
                List.of((String[]) row.getArray("exceptions").getArray()),
                row.getLong("version"));
    }
}
