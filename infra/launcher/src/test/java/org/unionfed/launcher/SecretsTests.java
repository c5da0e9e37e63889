package org.unionfed.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SecretsTests {

    @TempDir
    Path folder;

    @Test
    void keepsASecretOnceMade() {
        String made = secrets().of("database.superuser");

        assertThat(secrets().of("database.superuser")).isEqualTo(made);
    }

    @Test
    void makesEachSecretDifferent() {
        Secrets secrets = secrets();

        assertThat(secrets.of("one")).isNotEqualTo(secrets.of("other"));
    }

    @Test
    void makes256BitsInBase64() {
        assertThat(Base64.getUrlDecoder().decode(secrets().of("key"))).hasSize(32);
    }

    @Test
    void usesNoSignThatMeansSomethingElseInAForm() {
        Secrets secrets = secrets();

        assertThat(IntStream.range(0, 100).mapToObj(it -> secrets.of("secret " + it)))
                .allMatch(it -> it.matches("[A-Za-z0-9_-]{43}"));
    }

    @Test
    void letsNobodyElseReadThem() throws IOException {
        secrets().of("one");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    private Secrets secrets() {
        return Secrets.in(file());
    }

    private Path file() {
        return folder.resolve("secrets.properties");
    }
}
