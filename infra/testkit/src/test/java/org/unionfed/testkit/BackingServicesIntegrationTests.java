package org.unionfed.testkit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@SpringJUnitConfig(BackingServicesIntegrationTests.Nothing.class)
@BackingServices(database = "sample", kafka = true)
class BackingServicesIntegrationTests {

    @Autowired
    Environment environment;

    @Test
    void givesTheApplicationRowsButNotTheSchema() throws SQLException {
        execute("flyway.user", "flyway.password", "create table item(id int)");

        execute("datasource.username", "datasource.password", "insert into item values (1)");

        assertThatThrownBy(() -> execute("datasource.username", "datasource.password", "drop table item"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("must be owner");
    }

    @Test
    void neverGivesARoleThatCouldStepAroundRowLevelSecurity() throws SQLException {
        try (Connection connection = connect("datasource.username", "datasource.password");
                Statement statement = connection.createStatement();
                ResultSet role = statement.executeQuery(
                        "select rolsuper or rolbypassrls from pg_roles where rolname = current_user")) {
            assertThat(role.next()).isTrue();
            assertThat(role.getBoolean(1)).isFalse();
        }
    }

    @Test
    void findsTrigramsInChineseWords() throws SQLException {
        execute("flyway.user", "flyway.password", "create extension if not exists pg_trgm");
        try (Connection connection = connect("flyway.user", "flyway.password");
                Statement statement = connection.createStatement();
                ResultSet trigrams = statement.executeQuery("select show_trgm('教职工大会')::text")) {
            assertThat(trigrams.next()).isTrue();
            assertThat(trigrams.getString(1)).isNotEqualTo("{}");
        }
    }

    @Test
    void givesEveryContextADatabaseOfItsOwn() {
        assertThat(TestServers.newDatabase("sample").url()).isNotEqualTo(property("datasource.url"));
    }

    @Test
    void saysWhereKafkaIs() {
        assertThat(property("kafka.bootstrap-servers"))
                .matches(".+:\\d+")
                .isEqualTo(TestServers.kafka().get("bootstrap.servers"));
    }

    private void execute(String user, String password, String sql) throws SQLException {
        try (Connection connection = connect(user, password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connect(String user, String password) throws SQLException {
        return DriverManager.getConnection(property("datasource.url"), property(user), property(password));
    }

    private String property(String name) {
        return environment.getRequiredProperty("spring." + name);
    }

    static class Nothing {}
}
