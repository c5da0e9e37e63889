package org.unionfed.gateway.session;

import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Clears away sign-ins and tokens whose session ran out; several gateways may do so at the same time. */
@Component
class Leftovers {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Leftovers(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Leaves the last minutes alone: a sign-in that is under way writes its rows one after the other. */
    @Scheduled(fixedDelay = 5, initialDelay = 5, timeUnit = TimeUnit.MINUTES)
    void clear() {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("""
                            delete from sign_in
                            where signed_in_at < now() - interval '5 minutes' and not exists (
                                select from spring_session where spring_session.session_id = sign_in.session_id)
                            """).update();
            jdbc.sql("""
                            delete from oauth2_authorized_client
                            where access_token_issued_at < now() - interval '5 minutes' and not exists (
                                select from sign_in where keycloak_session = principal_name)
                            """).update();
        });
    }
}
