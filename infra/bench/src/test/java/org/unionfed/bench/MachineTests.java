package org.unionfed.bench;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class MachineTests {

    @Test
    void saysWhatTheFiguresWereTakenOn(@TempDir Path folder) {
        Machine machine = Machine.current(folder);

        assertThat(machine.processors()).isPositive();
        assertThat(machine.toString()).contains("JDK " + Runtime.version().feature(), "commit ");
    }
}
