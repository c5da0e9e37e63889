package org.unionfed.launcher.server;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialDeletion;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.acl.AccessControlEntryFilter;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePatternFilter;
import org.apache.kafka.common.resource.ResourceType;

/** The accounts of a broker with what each may do, and the topics everybody shares. Everything is safe to repeat. */
public final class KafkaAccounts implements AutoCloseable {

    private static final ScramMechanism MECHANISM = ScramMechanism.SCRAM_SHA_512;
    private static final int ITERATIONS = 4096;
    private static final int PARTITIONS = 12;
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final Admin admin;

    private KafkaAccounts(Admin admin) {
        this.admin = admin;
    }

    /** Works as the broker's administrator. */
    public static KafkaAccounts of(KafkaConnection administrator) {
        Map<String, Object> settings = new HashMap<>(administrator.settings());
        settings.put("default.api.timeout.ms", (int) LIMIT.toMillis());
        return new KafkaAccounts(Admin.create(settings));
    }

    /**
     * Makes the topics that are missing, and waits until they can be written; all of them keep what they are given for
     * ever.
     */
    public void ensureTopics(Collection<String> names) {
        Map<String, String> settings = Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1");
        List<String> made = admin
                .createTopics(names.stream()
                        .map(it -> new NewTopic(it, PARTITIONS, (short) 1).configs(settings))
                        .toList())
                .values()
                .entrySet()
                .stream()
                .filter(it -> isMade(it.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        done(admin.incrementalAlterConfigs(
                        names.stream().collect(Collectors.toMap(KafkaAccounts::topic, it -> changes(settings))))
                .all());
        awaitLeaders(made);
    }

    /**
     * A broker names itself the leader of a new partition a moment before it is. Of what a producer sends meanwhile the
     * first records are refused and later ones taken, which puts them out of order for as long as the producer lives.
     * Only a leader knows where a partition ends, so who has been told that need not fear it.
     */
    private void awaitLeaders(List<String> made) {
        Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
        for (String name : made) {
            for (int partition = 0; partition < PARTITIONS; partition++) {
                ends.put(new TopicPartition(name, partition), OffsetSpec.latest());
            }
        }
        done(admin.listOffsets(ends).all());
    }

    /** Makes an account, or gives it this password and exactly these rights. */
    public void ensure(String user, String password, KafkaRights rights) {
        done(admin.alterUserScramCredentials(List.of(new UserScramCredentialUpsertion(user, credentials(), password)))
                .all());
        Set<AclBinding> wanted = rights.bindings(user);
        Set<AclBinding> present = rightsOf(user);
        remove(without(present, wanted));
        done(admin.createAcls(without(wanted, present)).all());
        awaitSeen(() -> users().contains(user) && rightsOf(user).equals(wanted));
    }

    /** Takes an account's rights away, which holds for open connections at once, and then the account. */
    public void remove(String user) {
        remove(rightsOf(user));
        done(admin.alterUserScramCredentials(List.of(new UserScramCredentialDeletion(user, MECHANISM)))
                .all());
        awaitSeen(() -> !users().contains(user) && rightsOf(user).isEmpty());
    }

    /** Each account with the topics it reads. */
    public Map<String, Set<String>> readers() {
        Map<String, Set<String>> readers = new TreeMap<>();
        for (String user : users()) {
            readers.put(
                    user,
                    rightsOf(user).stream()
                            .filter(it -> it.pattern().resourceType() == ResourceType.TOPIC)
                            .filter(it -> it.entry().operation() == AclOperation.READ)
                            .map(it -> it.pattern().name())
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        return readers;
    }

    @Override
    public void close() {
        admin.close(LIMIT);
    }

    static String principal(String user) {
        return "User:" + user;
    }

    private Set<String> users() {
        return done(admin.describeUserScramCredentials().all()).keySet();
    }

    /** A broker answers from its copy of what the controller has decided, which follows a moment later. */
    private static void awaitSeen(BooleanSupplier seen) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!seen.getAsBoolean()) {
            if (System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted()) {
                throw new ServerDidNotStart("Kafka does not show the accounts it was given");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private Set<AclBinding> rightsOf(String user) {
        return new HashSet<>(done(admin.describeAcls(new AclBindingFilter(
                        new ResourcePatternFilter(ResourceType.ANY, null, PatternType.ANY),
                        new AccessControlEntryFilter(principal(user), null, AclOperation.ANY, AclPermissionType.ANY)))
                .values()));
    }

    private void remove(Collection<AclBinding> bindings) {
        done(admin.deleteAcls(bindings.stream().map(AclBinding::toFilter).toList())
                .all());
    }

    private static Set<AclBinding> without(Set<AclBinding> some, Set<AclBinding> others) {
        Set<AclBinding> rest = new HashSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    private static ScramCredentialInfo credentials() {
        return new ScramCredentialInfo(MECHANISM, ITERATIONS);
    }

    private static ConfigResource topic(String name) {
        return new ConfigResource(ConfigResource.Type.TOPIC, name);
    }

    private static Collection<AlterConfigOp> changes(Map<String, String> settings) {
        return settings.entrySet().stream()
                .map(it -> new AlterConfigOp(new ConfigEntry(it.getKey(), it.getValue()), AlterConfigOp.OpType.SET))
                .toList();
    }

    /** Whether a topic was made now, as it was not there. */
    private static boolean isMade(KafkaFuture<Void> creation) {
        try {
            creation.get();
            return true;
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof TopicExistsException) {
                return false;
            }
            throw refused(failed);
        } catch (InterruptedException stopped) {
            throw interrupted(stopped);
        }
    }

    private static <T> T done(KafkaFuture<T> work) {
        try {
            return work.get();
        } catch (ExecutionException failed) {
            throw refused(failed);
        } catch (InterruptedException stopped) {
            throw interrupted(stopped);
        }
    }

    private static ServerDidNotStart refused(ExecutionException failed) {
        Throwable cause = failed.getCause() == null ? failed : failed.getCause();
        return new ServerDidNotStart("Kafka refused to set up its accounts: " + cause.getMessage(), cause);
    }

    private static ServerDidNotStart interrupted(InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return new ServerDidNotStart("Interrupted while setting up Kafka's accounts", stopped);
    }
}
