package org.unionfed.launcher.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/**
 * One of the suite's services, as the list of services names it. Who starts, routes to, describes or tests all services
 * reads this list.
 *
 * @param name folder of its module, and what its database, topics and accounts are named after
 * @param port where it listens unless it is moved
 * @param heapMegabytes its largest heap
 * @param writesTopics how the names of the topics begin that it writes
 * @param readsAllTopics whether it hears of what the others say
 */
public record SuiteService(
        String name, int port, int heapMegabytes, List<String> writesTopics, boolean readsAllTopics) {

    /** All of them, in the order in which they start. */
    public static final List<SuiteService> ALL = read();

    public SuiteService {
        writesTopics = List.copyOf(writesTopics);
    }

    /** The part of paths, of topics and of the database's name that is the service's, for example {@code plan}. */
    public String shortName() {
        return name.replace("-service", "");
    }

    /** What it may do at the broker. */
    KafkaRights rights() {
        return readsAllTopics
                ? new KafkaRights(writesTopics, SuiteTopics.ALL, List.of(name), true)
                : new KafkaRights(writesTopics, List.of(), List.of(), false);
    }

    private static List<SuiteService> read() {
        try (InputStream list = SuiteService.class.getResourceAsStream("/services.json")) {
            return List.of(JsonMapper.shared().readValue(Objects.requireNonNull(list), SuiteService[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
