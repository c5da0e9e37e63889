package org.unionfed.bench.suite;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

class MemoryTests {

    @Test
    void readsWhatInfraStatusPrints() {
        Memory memory = Memory.of("""
                PostgreSQL             pid 4242     port 15432  正常 up          143 MB
                plan-service           pid 4711     port 8081   未就绪 starting    1301 MB
                """).with("launcher", 60);

        assertThat(memory.megabytes())
                .containsExactly(entry("PostgreSQL", 143L), entry("plan-service", 1_301L), entry("launcher", 60L));
        assertThat(memory.total()).isEqualTo(1_504);
    }

    @Test
    void isNothingOfAProcessThatIsGone() {
        assertThat(Memory.ofProcess(Integer.MAX_VALUE)).isZero();
    }
}
