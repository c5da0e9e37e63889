package org.unionfed.launcher;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.unionfed.launcher.server.PostgresServer;

/** Lets the services of a running suite forget how far they have come with something: {@code infra/inbox} runs it. */
final class Inboxes {

    static final String USAGE = """
        用法 Usage:
          infra/inbox reset SERVICE ID    服务忘记已处理到该对象的哪个版本  the service forgets how far it has come

          SERVICE              notification
          ID                   事件头 ce_subject  the event's ce_subject
          --data=FOLDER        数据文件夹  data folder (.union-federation)
        """;

    private static final Set<String> SERVICES = Set.of("plan", "notification");

    private final Path usualData;
    private final Progress progress;

    Inboxes(Path usualData, Progress progress) {
        this.usualData = usualData;
        this.progress = progress;
    }

    int run(List<String> arguments) {
        Words words = Words.parse(arguments, Set.of("--data"));
        String service = words.at(1);
        if (!words.at(0).equals("reset") || !SERVICES.contains(service)) {
            throw new LaunchProblem("须为 reset 与服务名", "it must be reset and a service\n" + USAGE);
        }
        UUID aggregate = idOf(words.at(2));
        int forgotten = forget(words.data(usualData), service, aggregate);
        progress.print("已忘记 forgotten: " + forgotten);
        return 0;
    }

    private static int forget(DataFolder data, String service, UUID aggregate) {
        String url = "jdbc:postgresql://127.0.0.1:"
                + RunningSuite.partRunningIn(data, "PostgreSQL").port() + "/" + service;
        String password = Secrets.in(data.secrets()).of("database.superuser");
        try (Connection database = DriverManager.getConnection(url, PostgresServer.SUPERUSER, password);
                PreparedStatement delete =
                        database.prepareStatement("delete from state_watermark where aggregate_id = ?")) {
            delete.setObject(1, aggregate);
            return delete.executeUpdate();
        } catch (SQLException refused) {
            throw new LaunchProblem("数据库拒绝：" + refused.getMessage(), "the database refuses");
        }
    }

    private static UUID idOf(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException other) {
            throw new LaunchProblem("不是 ce_subject 的形式：" + text, "not of a ce_subject's form: " + text);
        }
    }
}
