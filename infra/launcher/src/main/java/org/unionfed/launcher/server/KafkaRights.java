package org.unionfed.launcher.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/**
 * What an account may do at the broker. Nobody makes topics but a consumer those of its own dead letters.
 *
 * @param writes how the names of the topics begin that it writes
 * @param reads the topics it reads
 * @param groups its consumer groups; those whose name goes on with a dot are its own too
 * @param deadLetters whether it parks what it cannot handle in {@code <topic>.<consumer group>.dlt}
 */
public record KafkaRights(List<String> writes, List<String> reads, List<String> groups, boolean deadLetters) {

    public KafkaRights {
        writes = List.copyOf(writes);
        reads = List.copyOf(reads);
        groups = List.copyOf(groups);
    }

    /** To read these topics in the consumer group of the account's own name. */
    public static KafkaRights toRead(String user, List<String> topics) {
        return new KafkaRights(List.of(), topics, List.of(user), false);
    }

    Set<AclBinding> bindings(String user) {
        List<AclBinding> bindings = new ArrayList<>();
        writes.forEach(it -> bindings.add(topicsBeginning(user, it, AclOperation.WRITE)));
        reads.forEach(
                it -> bindings.add(binding(user, ResourceType.TOPIC, it, PatternType.LITERAL, AclOperation.READ)));
        for (String group : groups) {
            bindings.add(binding(user, ResourceType.GROUP, group, PatternType.LITERAL, AclOperation.READ));
            bindings.add(binding(user, ResourceType.GROUP, group + ".", PatternType.PREFIXED, AclOperation.READ));
            if (deadLetters) {
                reads.forEach(it -> bindings.addAll(parking(user, it + "." + group + ".")));
            }
        }
        return bindings.stream().collect(Collectors.toUnmodifiableSet());
    }

    private static List<AclBinding> parking(String user, String beginning) {
        return List.of(
                topicsBeginning(user, beginning, AclOperation.CREATE),
                topicsBeginning(user, beginning, AclOperation.WRITE),
                topicsBeginning(user, beginning, AclOperation.READ));
    }

    private static AclBinding topicsBeginning(String user, String beginning, AclOperation operation) {
        return binding(user, ResourceType.TOPIC, beginning, PatternType.PREFIXED, operation);
    }

    private static AclBinding binding(
            String user, ResourceType type, String name, PatternType pattern, AclOperation operation) {
        return new AclBinding(
                new ResourcePattern(type, name, pattern),
                new AccessControlEntry(KafkaAccounts.principal(user), "*", operation, AclPermissionType.ALLOW));
    }
}
