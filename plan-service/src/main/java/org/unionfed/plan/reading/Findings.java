package org.unionfed.plan.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Collects findings and gives them back in the order of the text. */
final class Findings {

    /** Of each kind: more than anybody looks through, and so few that they stay small beside the document. */
    static final int MOST = 500;

    private final List<Finding> findings = new ArrayList<>();
    private final Map<FindingCode, Integer> counts = new EnumMap<>(FindingCode.class);

    void info(int line, FindingCode code, Object... arguments) {
        add(line, Severity.INFO, code, arguments);
    }

    void warning(int line, FindingCode code, Object... arguments) {
        add(line, Severity.WARNING, code, arguments);
    }

    void error(int line, FindingCode code, Object... arguments) {
        add(line, Severity.ERROR, code, arguments);
    }

    private void add(int line, Severity severity, FindingCode code, Object... arguments) {
        if (counts.merge(code, 1, Integer::sum) > MOST) {
            return;
        }
        List<String> texts = new ArrayList<>();
        for (Object argument : arguments) {
            texts.add(String.valueOf(argument));
        }
        findings.add(new Finding(line, severity, code, texts));
    }

    List<Finding> inOrder() {
        return findings.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Finding::line))
                .toList();
    }
}
