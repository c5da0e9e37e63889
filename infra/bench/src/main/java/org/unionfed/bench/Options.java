package org.unionfed.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionfed.bench.figure.Size;

/**
 * What the person at the keyboard wants.
 *
 * @param rows names of the rows to measure; all when empty
 * @param largest the most data that is measured
 * @param markdown file for the table; none when it is only shown
 */
record Options(List<String> rows, Size largest, @Nullable Path markdown, boolean help) {

    static final String USAGE = """
            Usage: infra/bench/run [options] [rows]

              rows                 %s; all without
              --up-to=N            the most data: 1, 10 or 100 (100)
              --markdown=FILE      writes the table, with machine and commit, to a file too
            """;

    Options {
        rows = List.copyOf(rows);
    }

    /** Reads the arguments; refuses what it does not know. */
    static Options parse(List<String> arguments, List<String> known) {
        List<String> rows = new ArrayList<>();
        Size largest = Size.HUNDRED;
        Path markdown = null;
        boolean help = false;
        for (String argument : arguments) {
            if (argument.startsWith("--up-to=")) {
                largest = size(argument.substring("--up-to=".length()));
            } else if (argument.equals("--help") || argument.equals("-h")) {
                help = true;
            } else if (argument.startsWith("--markdown=") && argument.length() > "--markdown=".length()) {
                markdown = Path.of(argument.substring("--markdown=".length()));
            } else if (known.contains(argument)) {
                rows.add(argument);
            } else {
                throw new IllegalArgumentException("Neither a row nor an option: " + argument + ", see --help");
            }
        }
        return new Options(rows, largest, markdown, help);
    }

    private static Size size(String times) {
        return Arrays.stream(Size.values())
                .filter(it -> Integer.toString(it.times()).equals(times))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("--up-to is 1, 10 or 100, not " + times));
    }

    boolean wants(String row) {
        return rows.isEmpty() || rows.contains(row);
    }
}
