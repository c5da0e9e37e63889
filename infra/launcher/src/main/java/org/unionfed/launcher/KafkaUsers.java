package org.unionfed.launcher;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.unionfed.launcher.server.KafkaAccounts;
import org.unionfed.launcher.server.KafkaBroker;
import org.unionfed.launcher.server.KafkaConnection;
import org.unionfed.launcher.server.KafkaRights;
import org.unionfed.launcher.server.SuiteTopics;

/** Accounts with which other systems read the topics of a running suite: what {@code infra/kafka-user} runs. */
final class KafkaUsers {

    static final String USAGE = """
        用法 Usage:
          infra/kafka-user add NAME --read TOPIC[,TOPIC…]   建账号，密码只显示这一次  make an account; its password is shown once
          infra/kafka-user list                             列出账号  list the accounts
          infra/kafka-user remove NAME                      删除账号  remove an account

          --data=FOLDER        数据文件夹  data folder (.union-federation)

        主题 topics: %s
        """.formatted(String.join(" ", SuiteTopics.ALL));

    private static final int BYTES = 24;

    private final Path usualData;
    private final Progress progress;

    KafkaUsers(Path usualData, Progress progress) {
        this.usualData = usualData;
        this.progress = progress;
    }

    int run(List<String> arguments) {
        Words words = Words.parse(arguments, Set.of("--read", "--data"));
        DataFolder data = words.data(usualData);
        String address =
                "localhost:" + RunningSuite.partRunningIn(data, "Kafka").port();
        String password = Secrets.in(data.secrets()).of("kafka." + KafkaBroker.ADMINISTRATOR);
        try (KafkaAccounts accounts = KafkaAccounts.of(KafkaConnection.ofAdministrator(address, password))) {
            switch (words.at(0)) {
                case "add" -> add(accounts, required(words.at(1)), topics(words.option("--read")), address);
                case "list" -> list(accounts);
                case "remove" -> remove(accounts, required(words.at(1)));
                default -> throw new LaunchProblem("须为 add、list 或 remove", "it must be add, list or remove\n" + USAGE);
            }
        }
        return 0;
    }

    private void add(KafkaAccounts accounts, String name, List<String> topics, String address) {
        String password = newPassword();
        accounts.ensure(name, password, KafkaRights.toRead(name, topics));
        progress.print("""
            账号 account    %1$s
            密码 password   %2$s   （只显示这一次 shown this once）
            地址 address    %3$s
            可读 reads      %4$s
            消费组 groups   %1$s, %1$s.…
            """.formatted(name, password, address, String.join(" ", topics)));
    }

    private void list(KafkaAccounts accounts) {
        accounts.readers().forEach((user, topics) -> {
            if (SuiteTopics.services().noneMatch(user::equals)) {
                progress.print(user + "\t" + String.join(" ", topics));
            }
        });
    }

    private void remove(KafkaAccounts accounts, String name) {
        if (!accounts.readers().containsKey(name)) {
            throw new LaunchProblem("没有账号 " + name, "there is no account " + name);
        }
        accounts.remove(name);
        progress.print("已删除 removed " + name);
    }

    /** A name that none of our own accounts has. */
    static String required(String name) {
        boolean ours =
                name.equals(KafkaBroker.ADMINISTRATOR) || SuiteTopics.services().anyMatch(name::equals);
        if (!name.matches("[a-z][a-z0-9-]{2,40}") || ours) {
            throw new LaunchProblem(
                    "账号名须为 3 至 41 个小写字母、数字或连字符，且不与本系统的服务相同",
                    "an account's name has 3 to 41 small letters, digits or hyphens and is not that of a service");
        }
        return name;
    }

    static List<String> topics(String given) {
        List<String> topics =
                Arrays.stream(given.split(",")).map(String::strip).distinct().toList();
        if (!SuiteTopics.ALL.containsAll(topics)) {
            throw new LaunchProblem(
                    "--read 须为以下主题，用逗号分隔：" + String.join(" ", SuiteTopics.ALL),
                    "--read needs topics of these, with commas between them: " + String.join(" ", SuiteTopics.ALL));
        }
        return topics;
    }

    private static String newPassword() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
