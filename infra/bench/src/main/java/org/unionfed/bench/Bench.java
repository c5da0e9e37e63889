package org.unionfed.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.unionfed.bench.figure.Report;
import org.unionfed.bench.figure.Size;
import org.unionfed.bench.figure.Table;
import org.unionfed.bench.row.Row;
import org.unionfed.bench.row.Rows;
import org.unionfed.bench.suite.Suite;

/** What {@code infra/bench/run} runs: measures row by row, size by size, and prints the table. */
final class Bench {

    private static final int MISSED = 1;
    private static final int MISUSED = 2;

    private final Path checkout;
    private final Options options;
    private final PrintStream out;
    private final Report report;
    private final List<String> failures = new ArrayList<>();
    private final long start = System.nanoTime();

    private Bench(Path checkout, Options options, PrintStream out) {
        this.checkout = checkout;
        this.options = options;
        this.out = out;
        this.report = new Report(this::say);
    }

    /** The folder of the suite is a system property; the exit status says whether a bound was missed. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int status;
        try {
            Options options = Options.parse(Arrays.asList(arguments), Rows.NAMES);
            Path checkout = Path.of(System.getProperty("unionfed.root", "")).toAbsolutePath();
            status = options.help() ? help(out) : new Bench(checkout, options, out).run();
        } catch (IllegalArgumentException misuse) {
            out.println(misuse.getMessage());
            status = MISUSED;
        }
        System.exit(status);
    }

    private static int help(PrintStream out) {
        out.print(Options.USAGE.formatted(String.join(" ", Rows.NAMES)));
        return 0;
    }

    private int run() {
        Machine machine = Machine.current(checkout);
        say(machine.toString());
        measure(wanted(Rows.alone()));
        if (Rows.ON_SUITE.stream().anyMatch(options::wants)) {
            say("starting the suite");
            try (Suite suite = Suite.startEmpty(checkout)) {
                measure(wanted(Rows.of(suite, options.largest())));
                say("stopping the suite");
            }
        }
        finish(machine);
        return report.allKept() && failures.isEmpty() ? 0 : MISSED;
    }

    private List<Row> wanted(List<Row> rows) {
        return rows.stream().filter(it -> options.wants(it.name())).toList();
    }

    /** Size by size, as data is only ever added. */
    private void measure(List<Row> rows) {
        for (Size size : options.largest().upTo()) {
            rows.forEach(it -> measure(it, size));
        }
    }

    /** A row that fails leaves the others their turn. */
    private void measure(Row row, Size size) {
        try {
            row.measure(size, report);
        } catch (RuntimeException failed) {
            failures.add("%s at %s failed: %s".formatted(row.name(), size.label(), reason(failed)));
            say(failures.get(failures.size() - 1));
        }
    }

    private static String reason(RuntimeException failed) {
        return failed.getCause() == null ? failed.toString() : failed.getMessage() + ", " + failed.getCause();
    }

    private void finish(Machine machine) {
        Table table = new Table(report.figures());
        out.println();
        out.print(table.text());
        failures.forEach(out::println);
        Path file = options.markdown();
        if (file != null) {
            try {
                String failed = failures.isEmpty() ? "" : "\n" + String.join("\n\n", failures) + "\n";
                Files.writeString(file, machine + "\n\n" + table.markdown() + failed);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }

    private void say(String line) {
        out.printf("[%3d s] %s%n", TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start), line);
    }
}
