package org.unionfed.conformance;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The expected answers, written down once in {@code access.txt}: a line per operation, a column per caller. */
final class AccessTable {

    private final List<String> callers;
    private final Map<String, Map<String, Answer>> answers = new LinkedHashMap<>();

    private AccessTable(List<String> lines) {
        List<String> head = cells(lines.get(0));
        callers = head.subList(1, head.size());
        lines.stream().skip(1).map(AccessTable::cells).forEach(this::add);
    }

    static AccessTable read() {
        return new AccessTable(Lists.lines("access.txt"));
    }

    List<String> callers() {
        return callers;
    }

    Set<String> operations() {
        return answers.keySet();
    }

    /** The answer that this caller is to get. */
    Answer expected(String operation, String caller) {
        return Objects.requireNonNull(
                Objects.requireNonNull(answers.get(operation)).get(caller));
    }

    private void add(List<String> cells) {
        Map<String, Answer> row = new LinkedHashMap<>();
        for (int column = 0; column < callers.size(); column++) {
            row.put(callers.get(column), Answer.valueOf(cells.get(column + 1).toUpperCase(Locale.ROOT)));
        }
        answers.put(cells.get(0), row);
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.strip().split("\\s+"));
    }
}
