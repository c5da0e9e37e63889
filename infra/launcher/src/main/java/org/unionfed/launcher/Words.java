package org.unionfed.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of a command that does one thing, such as {@code add newspaper --read unionfed.plan.plan}.
 *
 * @param plain those that stand by themselves
 * @param options the others, each with its value, which is empty where there is none
 */
record Words(List<String> plain, Map<String, String> options) {

    /** Reads the arguments; refuses options other than these, each of which has a value. */
    static Words parse(List<String> arguments, Set<String> known) {
        List<String> plain = new ArrayList<>();
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            String[] parts = arguments.get(i).split("=", 2);
            if (!parts[0].startsWith("--")) {
                plain.add(arguments.get(i));
            } else if (!known.contains(parts[0])) {
                throw new LaunchProblem("不认识的选项 " + parts[0], "unknown option " + parts[0]);
            } else if (parts.length == 2) {
                options.put(parts[0], parts[1]);
            } else {
                i++;
                options.put(parts[0], i < arguments.size() ? arguments.get(i) : "");
            }
        }
        return new Words(plain, options);
    }

    /** The plain word at that place; empty when there are not so many. */
    String at(int place) {
        return place < plain.size() ? plain.get(place) : "";
    }

    String option(String name) {
        return options.getOrDefault(name, "");
    }

    /** The data folder that is meant. */
    DataFolder data(Path usual) {
        String given = option("--data");
        return new DataFolder(
                given.isBlank() ? usual : Path.of(given).toAbsolutePath().normalize());
    }
}
