package org.unionfed.conformance;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.unionfed.testkit.TestServers;

/** What a service really sent to the broker. */
final class SentFacts {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private SentFacts() {}

    /** The facts of a school in all topics of the service, once those of all the wanted types have come. */
    static List<ConsumerRecord<String, byte[]>> of(ConformingService service, UUID school) {
        Pattern topics = Pattern.compile("unionfed\\." + Pattern.quote(service.shortName()) + "\\.[a-z-]+");
        Map<String, Object> settings = new HashMap<>(TestServers.kafka());
        settings.putAll(Map.of("group.id", UUID.randomUUID().toString(), "auto.offset.reset", "earliest"));
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(topics);
            Awaitility.await().atMost(PATIENCE).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(it -> {
                    if (it.key() != null && it.key().startsWith(school.toString())) {
                        found.add(it);
                    }
                });
                return types(found).containsAll(service.facts());
            });
        }
        return found;
    }

    static Set<String> types(List<ConsumerRecord<String, byte[]>> facts) {
        return facts.stream()
                .map(it -> new String(it.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8))
                .collect(Collectors.toSet());
    }
}
