package org.unionfed.systemtests.faults;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.unionfed.systemtests.faults.Books.Sent;
import org.unionfed.systemtests.faults.Books.Shown;

/** Asks the database and the topic what happened. */
final class Witnesses {

    private final Deployment deployment;
    private final PlanTopic topic;

    Witnesses(Deployment deployment, PlanTopic topic) {
        this.deployment = deployment;
        this.topic = topic;
    }

    /** How many facts wait to be sent, those included that were given up. */
    long waiting() throws SQLException {
        return number("select count(*) from outbox_event");
    }

    /** Whether the first of the facts that wait does so for longer than this. */
    boolean someWaitLongerThan(int seconds) throws SQLException {
        return number("select count(*) from outbox_event where created_at < now() - interval '" + seconds + " seconds'")
                > 0;
    }

    Books books(List<Fact> acknowledged, List<Shown> shown) throws SQLException {
        List<Sent> sent =
                topic.records().stream().flatMap(it -> sent(it).stream()).toList();
        return new Books(acknowledged, stored(), sent, shown);
    }

    private List<Fact> stored() throws SQLException {
        try (Connection database = deployment.planDatabase();
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select plan_id, version, action from plan_version
                        where action in ('submit', 'return', 'approve', 'reopen')
                        """)) {
            List<Fact> facts = new ArrayList<>();
            while (rows.next()) {
                facts.add(new Fact(rows.getObject(1, UUID.class), rows.getLong(2), Move.ofVerb(rows.getString(3))));
            }
            return facts;
        }
    }

    /** Empty for what cannot be read as an event. */
    private static Optional<Sent> sent(ConsumerRecord<String, byte[]> record) {
        return header(record, "ce_id")
                .map(id -> new Sent(
                        UUID.fromString(id),
                        new Fact(
                                UUID.fromString(header(record, "ce_subject").orElseThrow()),
                                Long.parseLong(
                                        header(record, "ce_aggregateversion").orElseThrow()),
                                Move.ofEventType(header(record, "ce_type").orElseThrow())),
                        record.partition()));
    }

    private static Optional<String> header(ConsumerRecord<?, ?> record, String name) {
        return Optional.ofNullable(record.headers().lastHeader(name))
                .map(Header::value)
                .map(it -> new String(it, StandardCharsets.UTF_8));
    }

    private long number(String query) throws SQLException {
        try (Connection database = deployment.planDatabase();
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
