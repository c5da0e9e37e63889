package org.unionfed.plan.annualplan.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Finds the fewest parts that must have been moved to come from one order to another. */
final class Moves {

    private Moves() {}

    /** What stays is a longest run that rises in both orders; the rest of what stands in both was moved. */
    static Set<UUID> between(List<UUID> before, List<UUID> after) {
        Map<UUID, Integer> places = new HashMap<>();
        before.forEach(it -> places.put(it, places.size()));
        List<UUID> kept = after.stream().filter(places::containsKey).toList();
        Set<UUID> moved = new HashSet<>(kept);
        longestRising(kept.stream().map(places::get).toList()).forEach(it -> moved.remove(kept.get(it)));
        return moved;
    }

    /** The indexes of a longest rising run, by patience sorting. */
    private static List<Integer> longestRising(List<Integer> numbers) {
        List<Integer> ends = new ArrayList<>();
        int[] previous = new int[numbers.size()];
        for (int i = 0; i < numbers.size(); i++) {
            int length = lengthBelow(numbers.get(i), ends, numbers);
            previous[i] = length == 0 ? -1 : ends.get(length - 1);
            if (length == ends.size()) {
                ends.add(i);
            } else {
                ends.set(length, i);
            }
        }
        List<Integer> run = new ArrayList<>();
        for (int i = ends.isEmpty() ? -1 : ends.get(ends.size() - 1); i >= 0; i = previous[i]) {
            run.add(i);
        }
        return run;
    }

    private static int lengthBelow(int number, List<Integer> ends, List<Integer> numbers) {
        int low = 0;
        int high = ends.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numbers.get(ends.get(middle)) < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
