package org.unionfed.testkit;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Keeps the SQL statements a thread prepares, so that tests can carry them out again; imported by such tests. */
@TestConfiguration(proxyBeanMethods = false)
public class RecordedStatements {

    private static final ThreadLocal<@Nullable List<PreparedSql>> RECORD = new ThreadLocal<>();

    /** The statements the work prepares on this thread, in their order. */
    public static List<PreparedSql> during(Runnable work) {
        List<PreparedSql> record = new ArrayList<>();
        RECORD.set(record);
        try {
            work.run();
        } finally {
            RECORD.remove();
        }
        return record;
    }

    @Bean
    static BeanPostProcessor recordingDataSource() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source
                        ? ObservedDataSource.of(source, RecordedStatements::keep)
                        : bean;
            }
        };
    }

    private static void keep(PreparedSql prepared) {
        List<PreparedSql> record = RECORD.get();
        if (record != null) {
            record.add(prepared);
        }
    }
}
