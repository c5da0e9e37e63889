package org.unionfed.plan.annualplan.content;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MovesTests {

    @Test
    void takesTheFewestPartsToHaveMoved() {
        assertThat(moved("A B C D", "B C D A")).containsExactly(id("A"));
        assertThat(moved("A B C D", "D A B C")).containsExactly(id("D"));
        assertThat(moved("A B C D", "B A C D")).hasSize(1);
    }

    @Test
    void leavesOutWhatOnlyMadeRoomOrCameIn() {
        assertThat(moved("A B C", "A X C")).isEmpty();
        assertThat(moved("", "A B")).isEmpty();
        assertThat(moved("A B", "")).isEmpty();
    }

    @Test
    void seesThroughAReversal() {
        assertThat(moved("A B C D", "D C B A")).hasSize(3);
    }

    private static Set<UUID> moved(String before, String after) {
        return Moves.between(ids(before), ids(after));
    }

    private static List<UUID> ids(String names) {
        return Arrays.stream(names.split(" "))
                .filter(it -> !it.isEmpty())
                .map(MovesTests::id)
                .collect(Collectors.toList());
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
