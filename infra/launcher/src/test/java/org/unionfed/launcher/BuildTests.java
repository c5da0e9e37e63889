package org.unionfed.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BuildTests {

    private static final Application PLAN = Application.SERVICES.get(0);

    private static final Instant BUILT = Instant.parse("2026-05-01T10:00:00Z");
    private static final Instant REPRODUCIBLE = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant JUST_AFTER = BUILT.plusSeconds(1);

    @TempDir
    Path root;

    @BeforeEach
    void everythingIsBuilt() throws IOException {
        for (Application application : Application.ALL) {
            write(application.module() + "/src/main/java/Some.java", BUILT);
            write(application.module() + "/target/" + application.module() + "-1.jar", BUILT);
            write(application.module() + "/target/" + application.module() + "-1-exec.jar", REPRODUCIBLE);
        }
        write("infra/commons/src/main/java/Common.java", BUILT);
        write("pom.xml", BUILT);
    }

    @Test
    void isContentWhenNothingIsNewerThanTheJars() {
        assertThat(build().stale()).isEmpty();
    }

    @Test
    void buildsWhatHasANewerSource() throws IOException {
        write("gateway/web/src/App.tsx", JUST_AFTER);

        assertThat(build().stale()).containsExactly(Application.GATEWAY);
    }

    @Test
    void buildsEverythingWhenSharedCodeIsNewer() throws IOException {
        write("infra/commons/src/main/java/Common.java", JUST_AFTER);

        assertThat(build().stale()).isEqualTo(Application.ALL);
    }

    @Test
    void buildsEverythingWhenWhatServicesInheritIsNewer() throws IOException {
        write("infra/service-parent/pom.xml", JUST_AFTER);

        assertThat(build().stale()).isEqualTo(Application.ALL);
    }

    @Test
    void buildsWhatHasNoJar() throws IOException {
        Files.delete(root.resolve("plan-service/target/plan-service-1-exec.jar"));

        assertThat(build().stale()).containsExactly(PLAN);
        assertThatThrownBy(() -> build().jar(PLAN)).isInstanceOf(LaunchProblem.class);
    }

    @Test
    void doesNotCareForTestsAndWhatTheBuildMakes() throws IOException {
        write("plan-service/src/test/java/SomeTests.java", JUST_AFTER);
        write("gateway/web/node_modules/react/index.js", JUST_AFTER);
        write("gateway/web/dist/index.html", JUST_AFTER);
        write("gateway/web/src/api/generated/plan-service.d.ts", JUST_AFTER);

        assertThat(build().stale()).isEmpty();
    }

    @Test
    void believesABuildThatLeftTheJarAlone() throws IOException {
        write("gateway/web/src/App.tsx", JUST_AFTER);

        build().remember(List.of(Application.GATEWAY), JUST_AFTER);

        assertThat(build().stale()).isEmpty();
    }

    @Test
    void buildsAgainWhatChangedWhileItWasBuilt() throws IOException {
        build().remember(List.of(Application.GATEWAY), JUST_AFTER);
        write("gateway/web/src/App.tsx", JUST_AFTER.plusSeconds(1));

        assertThat(build().stale()).containsExactly(Application.GATEWAY);
    }

    private Build build() {
        return new Build(root);
    }

    private void write(String name, Instant modified) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
        Files.setLastModifiedTime(file, FileTime.from(modified));
    }
}
