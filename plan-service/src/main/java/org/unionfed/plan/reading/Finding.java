package org.unionfed.plan.reading;

import java.util.List;

/**
 * Something the reader was not sure of, or did on its own.
 *
 * @param line      number of the source line, from 1; 0 when it concerns the whole document
 * @param arguments what the localised message puts in, in the order {@link FindingCode} states
 */
public record Finding(int line, Severity severity, FindingCode code, List<String> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
    }
}
