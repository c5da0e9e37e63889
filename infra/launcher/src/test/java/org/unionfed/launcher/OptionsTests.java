package org.unionfed.launcher;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OptionsTests {

    private static final Port PLAN = Application.SERVICES.get(0).port();

    private static final Path USUAL = Path.of("/somewhere/.union-federation");

    @Test
    void usesTheUsualFolderAndPortsUnlessTold() {
        Options options = parse();

        assertThat(options.data()).isEqualTo(USUAL);
        assertThat(options.ports().of(Port.GATEWAY)).isEqualTo(8080);
        assertThat(options.demo() || options.detach() || options.fresh() || options.help())
                .isFalse();
    }

    @Test
    void takesFlagsInAnyOrder() {
        Options options = parse("--fresh", "--detach", "--demo");

        assertThat(options.demo() && options.detach() && options.fresh()).isTrue();
    }

    @Test
    void anOffsetMovesEveryPortButThoseThatAreGiven() {
        Options options = parse("--port-kafka=9999", "--ports-offset=100");

        assertThat(options.ports().of(Port.GATEWAY)).isEqualTo(8180);
        assertThat(options.ports().of(Port.POSTGRES)).isEqualTo(15532);
        assertThat(options.ports().of(Port.KAFKA)).isEqualTo(9999);
    }

    @Test
    void onlyThisComputerReachesTheSuiteUnlessAnAddressIsGiven() {
        assertThat(parse().ports().isOpen()).isFalse();
        assertThat(parse().ports().url(Port.GATEWAY)).isEqualTo("http://localhost:8080");
        assertThat(parse().ports().host(Port.GATEWAY)).isEqualTo("127.0.0.1");

        Ports open = parse("--listen=127.0.0.2").ports();
        assertThat(open.url(Port.GATEWAY)).isEqualTo("https://127.0.0.2:8080");
        assertThat(open.url(Port.KEYCLOAK)).isEqualTo("https://127.0.0.2:8180");
        assertThat(open.host(PLAN)).isEqualTo("127.0.0.1");
        assertThat(open.url(PLAN)).isEqualTo("http://localhost:8081");
    }

    @ParameterizedTest
    @FieldSource("org.unionfed.launcher.Port#ALL")
    void everyPortCanBeMovedAndSaysSoInTheHelp(Port port) {
        assertThat(parse(port.option() + "=23456").ports().of(port)).isEqualTo(23456);
        assertThat(Options.USAGE).contains(port.option());
    }

    @Test
    void takesTheLowestAndTheHighestPort() {
        assertThat(parse("--port-gateway=1").ports().of(Port.GATEWAY)).isEqualTo(1);
        assertThat(parse("--port-gateway=65535").ports().of(Port.GATEWAY)).isEqualTo(65535);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--demos",
                "--demo=yes",
                "demo",
                "--port-gateway",
                "--port-gateway=http",
                "--port-gateway=0",
                "--port-gateway=65536",
                "--port-gateway=8180",
                "--ports-offset=",
                "--ports-offset=60000",
                "--listen",
                "--listen=0.0.0.0",
                "--listen=203.0.113.7",
                "--listen=http://127.0.0.1",
                "--data",
                "--data= "
            })
    void refusesInOneLineWhatItDoesNotUnderstand(String argument) {
        assertThatThrownBy(() -> parse(argument))
                .isInstanceOf(LaunchProblem.class)
                .message()
                .doesNotContain("\n")
                .contains(" | ");
    }

    @Test
    void readsARelativeDataFolderFromWhereItWasCalled() {
        assertThat(parse("--data=mine").data()).isEqualTo(Path.of("mine").toAbsolutePath());
    }

    private static Options parse(String... arguments) {
        return Options.parse(List.of(arguments), USUAL);
    }
}
