package org.unionfed.commons.tenancy;

import jakarta.persistence.EntityManagerFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Sets up the one door to the database where there is JPA. */
@AutoConfiguration(after = {HibernateJpaAutoConfiguration.class, JdbcClientAutoConfiguration.class})
@ConditionalOnClass({EntityManagerFactory.class, JdbcClient.class})
@ConditionalOnBean(EntityManagerFactory.class)
public class TenancyAutoConfiguration {

    @Bean
    Tenancy tenancy(PlatformTransactionManager transactions, JdbcClient jdbc, CurrentScope current) {
        return new TransactionalTenancy(transactions, jdbc, current);
    }

    @Bean
    @DependsOnDatabaseInitialization
    TenancyGuard tenancyGuard(JdbcClient jdbc) {
        return new TenancyGuard(jdbc);
    }
}
