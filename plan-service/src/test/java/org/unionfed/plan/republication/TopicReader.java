package org.unionfed.plan.republication;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** Reads topics from their beginning up to where they end just now, and then on from there. */
final class TopicReader {

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<TopicPartition> partitions;

    TopicReader(KafkaConsumer<String, byte[]> consumer, List<String> topics) {
        this.consumer = consumer;
        this.partitions = topics.stream()
                .flatMap(it -> consumer.partitionsFor(it).stream())
                .map(it -> new TopicPartition(it.topic(), it.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    List<ConsumerRecord<String, byte[]>> readToTheEnd() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        while (partitions.stream().anyMatch(it -> consumer.position(it) < ends.get(it))) {
            consumer.poll(Duration.ofMillis(100)).forEach(found::add);
        }
        return found;
    }
}
