package org.unionfed.launcher;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.unionfed.launcher.demo.Demo;
import org.unionfed.launcher.server.ChildProcess;
import org.unionfed.launcher.server.ProcessLedger;
import org.unionfed.launcher.server.ServerDidNotStart;
import org.unionfed.launcher.server.TlsCertificate;

/** What {@code infra/up}, {@code infra/down} and the other commands run. */
final class Launcher {

    private static final int FAILED = 1;
    private static final int NOT_RUNNING = 3;

    private final Path root;
    private final Progress progress;

    private Launcher(Path root, Progress progress) {
        this.root = root;
        this.progress = progress;
    }

    /** First argument: the name of the command, as in {@code infra/<command>}; the folder of the suite is a system property. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path root = Path.of(System.getProperty("unionfed.root", "")).toAbsolutePath();
        Launcher launcher = new Launcher(root, new Progress(out));
        int status;
        try {
            status = launcher.run(Arrays.asList(arguments));
        } catch (LaunchProblem | ServerDidNotStart problem) {
            out.println("✗ " + problem.getMessage());
            status = FAILED;
        }
        System.exit(status);
    }

    private int run(List<String> arguments) {
        List<String> rest = arguments.subList(1, arguments.size());
        Path usualData = root.resolve(".union-federation");
        return switch (arguments.get(0)) {
            case "kafka-user" -> explained(rest, KafkaUsers.USAGE, new KafkaUsers(usualData, progress)::run);
            case "inbox" -> explained(rest, Inboxes.USAGE, new Inboxes(usualData, progress)::run);
            default -> run(arguments.get(0), rest, Options.parse(rest, usualData));
        };
    }

    private int explained(List<String> arguments, String usage, ToIntFunction<List<String>> command) {
        if (arguments.isEmpty() || arguments.contains("--help") || arguments.contains("-h")) {
            progress.print(usage);
            return 0;
        }
        return command.applyAsInt(arguments);
    }

    private int run(String command, List<String> arguments, Options options) {
        if (options.help()) {
            progress.print(Options.USAGE);
            return 0;
        }
        return switch (command) {
            case "up" -> up(options, arguments);
            case "down" -> down(new DataFolder(options.data()));
            default -> status(new DataFolder(options.data()));
        };
    }

    private int up(Options options, List<String> arguments) {
        DataFolder data = new DataFolder(options.data());
        data.prepare();
        if (options.detach()) {
            return new DetachedLauncher(data, progress).run(root, arguments);
        }
        return LauncherLock.holding(data, () -> {
            endLeftovers(data);
            options.ports().requireFree();
            if (options.fresh()) {
                data.empty();
            }
            return up(options, data);
        });
    }

    private int up(Options options, DataFolder data) {
        Build build = new Build(root);
        List<Application> stale = build.stale();
        if (!stale.isEmpty()) {
            NodeVersion.requireInstalled();
            Instant begun = Instant.now();
            new Maven(root, progress).build(stale, data.log("build"));
            build.remember(stale, begun);
        }
        if (options.demo()) {
            data.beginDemo();
        }
        boolean livesPast = options.demo() && data.isDemoBegun() && !Demo.isLoaded(data.demoMarker());
        try (Suite suite = new Suite(root, data, options.ports(), livesPast, progress)) {
            Runtime.getRuntime().addShutdownHook(new Thread(suite::close));
            return run(suite, build, options, livesPast);
        }
    }

    private int run(Suite suite, Build build, Options options, boolean livesPast) {
        try {
            suite.start(build);
            List<String> clocks = Application.SERVICES.stream()
                    .filter(it -> livesPast)
                    .map(it -> options.ports().url(it.port()))
                    .toList();
            Demo demo =
                    new Demo(options.ports().url(Port.GATEWAY), clocks, suite.realm(), it -> progress.say("  " + it));
            if (options.demo()) {
                loadDemo(demo, options);
            } else if (demo.close(suite.secrets().of("account." + Welcome.ADMINISTRATOR))) {
                progress.say("演示账号已停用 the demo's accounts are locked now; --demo 再启用 opens them again");
            }
            suite.announceReady();
            progress.print(new Welcome(suite, options).text());
            return watch(suite);
        } catch (LaunchProblem | ServerDidNotStart problem) {
            if (!suite.isClosed()) {
                progress.say("✗ " + problem.getMessage());
            }
            return FAILED;
        }
    }

    private void loadDemo(Demo demo, Options options) {
        try {
            progress.during("演示数据 demo data", () -> {
                DataFolder data = new DataFolder(options.data());
                demo.loadOnce(data.demoMarker());
                data.endDemo();
                return true;
            });
        } catch (IllegalStateException refused) {
            throw new LaunchProblem("演示数据装不进去", "the demo data cannot be loaded: " + refused.getMessage());
        }
    }

    /** Waits for the end: Ctrl-C stops the suite through the shutdown hook; a process that dies is started again. */
    private int watch(Suite suite) {
        Revivals revivals = new Revivals();
        boolean whole = true;
        while (whole && !suite.isClosed()) {
            ChildProcess dead = suite.awaitAnyEnd();
            whole = suite.isClosed() || revive(dead, suite, revivals);
        }
        return FAILED;
    }

    private boolean revive(ChildProcess dead, Suite suite, Revivals revivals) {
        progress.say("✗ " + dead.name() + " 意外停止，最后的日志 ended unexpectedly, its last words in " + dead.log());
        dead.lastLines(15).forEach(it -> progress.print("    " + it));
        while (!suite.isClosed() && revivals.allow(dead.name(), Instant.now())) {
            progress.say(dead.name() + " 重新启动 is started again");
            try {
                suite.startAgain(dead.name());
                return true;
            } catch (ServerDidNotStart again) {
                progress.say("✗ " + again.getMessage());
            }
        }
        if (suite.isClosed()) {
            return false; // told to stop in the middle of it: nothing new may begin
        }
        progress.say("✗ " + dead.name() + " 反复停止，全部停下 keeps ending, so everything is stopped");
        return false;
    }

    /** A launcher that was killed could not stop what it had started. */
    private void endLeftovers(DataFolder data) {
        if (new ProcessLedger(data.processes()).endLeftovers() > 0) {
            progress.say("上次留下的进程已结束 ended what an earlier run had left behind");
        }
    }

    private int down(DataFolder data) {
        Optional<RunningSuite> suite = RunningSuite.readFrom(data.running());
        if (suite.isEmpty()) {
            endLeftovers(data);
            progress.print("没有在运行 nothing is running (" + data.path() + ")");
            return 0;
        }
        boolean stopped = suite.get().stop();
        progress.print(stopped ? "已停止 stopped" : "✗ 两分钟内没有停下 did not stop within two minutes");
        return stopped ? 0 : FAILED;
    }

    private int status(DataFolder data) {
        Optional<RunningSuite> suite = RunningSuite.readFrom(data.running());
        if (suite.isEmpty()) {
            progress.print("没有在运行 nothing is running (" + data.path() + ")");
            return NOT_RUNNING;
        }
        TlsCertificate.trustInThisProcess(data.tls());
        StatusReport report = new StatusReport();
        report.linesOf(suite.get()).forEach(progress::print);
        return report.allWell(suite.get()) ? 0 : FAILED;
    }
}
