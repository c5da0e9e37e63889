package org.unionfed.bench;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionfed.bench.figure.Size;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class OptionsTests {

    @Test
    void measuresEverythingAtEverySizeUnlessTold() {
        Options options = parse();

        assertThat(options.wants("reader") && options.wants("rollup")).isTrue();
        assertThat(options.largest()).isEqualTo(Size.HUNDRED);
        assertThat(options.markdown()).isNull();
    }

    @Test
    void measuresOnlyTheRowsThatAreNamed() {
        Options options = parse("rollup", "--up-to=10", "--markdown=table.md");

        assertThat(options.wants("rollup")).isTrue();
        assertThat(options.wants("reader")).isFalse();
        assertThat(options.largest()).isEqualTo(Size.TEN);
        assertThat(options.markdown()).isEqualTo(Path.of("table.md"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"readers", "--slow", "--up-to=11", "--up-to=", "--markdown=", "--markdown", ""})
    void refusesWhatItDoesNotKnow(String argument) {
        assertThatIllegalArgumentException().isThrownBy(() -> parse(argument));
    }

    private static Options parse(String... arguments) {
        return Options.parse(List.of(arguments), List.of("reader", "rollup"));
    }
}
