package org.unionfed.commons.inbox;

import java.util.Set;
import java.util.function.Consumer;

/**
 * What a service wants of a topic: a bean of this type is all that a service has to declare in order to hear of facts.
 * Facts of other types are passed over, whatever they carry; a record that names no type is unreadable.
 *
 * @param name stable name of the consumer within the service, for example {@code plan-notices}
 * @param topic of one kind of aggregate
 * @param types published names of the facts that concern this consumer
 * @param payload the fields of their data that it reads
 * @param ownGroup whether it has a consumer group of its own; of several in one group only one is given each fact of a
 *     topic
 * @param handler what is done with each, in the order of its aggregate; must go through the {@link Inbox}
 */
public record Subscription<T>(
        String name,
        String topic,
        Set<String> types,
        Class<T> payload,
        boolean ownGroup,
        Consumer<InboundEvent<T>> handler) {

    public Subscription {
        types = Set.copyOf(types);
    }

    /** For a consumer that does something for every fact, in the service's own group. */
    public static <T> Subscription<T> toMessages(
            String name, String topic, Set<String> types, Class<T> payload, Consumer<InboundEvent<T>> handler) {
        return new Subscription<>(name, topic, types, payload, false, handler);
    }

    /**
     * For a consumer that keeps how things stand. Its group begins at the topic's beginning, so that it also learns what
     * happened before anybody listened.
     */
    public static <T> Subscription<T> toStates(
            String name, String topic, Set<String> types, Class<T> payload, Consumer<InboundEvent<T>> handler) {
        return new Subscription<>(name, topic, types, payload, true, handler);
    }
}
