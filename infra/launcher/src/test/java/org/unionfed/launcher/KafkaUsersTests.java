package org.unionfed.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class KafkaUsersTests {

    @ParameterizedTest
    @ValueSource(strings = {"newspaper", "abc", "hr-system-2"})
    void haveNamesOfTheirOwn(String name) {
        assertThat(KafkaUsers.required(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "admin", "plan-service", "notification-service", "Zeitung", "报社", "a b c", "-ab"})
    void haveNoNameOfOurs(String name) {
        assertThatThrownBy(() -> KafkaUsers.required(name)).isInstanceOf(LaunchProblem.class);
    }

    @Test
    void readNothingThatIsNotNamed() {
        assertThat(KafkaUsers.topics("unionfed.plan.plan, unionfed.plan.school"))
                .containsExactly("unionfed.plan.plan", "unionfed.plan.school");
        assertThatThrownBy(() -> KafkaUsers.topics("")).isInstanceOf(LaunchProblem.class);
        assertThatThrownBy(() -> KafkaUsers.topics("unionfed.plan.*")).isInstanceOf(LaunchProblem.class);
    }

    @Test
    void optionsAreTakenWithAndWithoutAnEqualsSign() {
        Words words = Words.parse(
                List.of("add", "newspaper", "--read", "unionfed.plan.plan", "--data=mine"), Set.of("--read", "--data"));

        assertThat(words.plain()).containsExactly("add", "newspaper");
        assertThat(words.option("--read")).isEqualTo("unionfed.plan.plan");
        assertThat(words.data(Path.of("usual")).path())
                .isEqualTo(Path.of("mine").toAbsolutePath());
    }

    @Test
    void anOptionNobodyKnowsIsRefused() {
        assertThatThrownBy(() -> Words.parse(List.of("add", "--write", "x"), Set.of("--read")))
                .isInstanceOf(LaunchProblem.class)
                .hasMessageContaining("--write");
    }
}
