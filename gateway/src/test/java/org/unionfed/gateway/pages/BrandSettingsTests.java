package org.unionfed.gateway.pages;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BrandSettingsTests {

    @Test
    void hasDefaults() {
        assertThat(bind(Map.of("other", "1")))
                .isEqualTo(new BrandSettings("校工会联合会工作平台", "Union Federation", "#1f5aa8"));
    }

    @Test
    void takesWhatAFederationSays() {
        var brand = bind(Map.of("name-zh", " 清水市教育工会 ", "name-en", "Qingshui Union", "primary-color", "#B3261E"));

        assertThat(brand).isEqualTo(new BrandSettings("清水市教育工会", "Qingshui Union", "#B3261E"));
    }

    /** #767676 is the lightest grey that can be read on white. */
    @ParameterizedTest
    @ValueSource(strings = {"#767676", "#000000", "#d0021b"})
    void takesColoursThatCanBeReadOnWhite(String color) {
        assertThat(bind(Map.of("primary-color", color)).primaryColor()).isEqualTo(color);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#777777", "#ffcc00", "#ffffff", "#4c9aff"})
    void refusesColoursThatCannotBeReadOnWhite(String color) {
        assertThatThrownBy(() -> bind(Map.of("primary-color", color)))
                .rootCause()
                .hasMessageContaining("unionfed.brand.primary-color " + color)
                .hasMessageContaining("4.5 : 1 is needed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"red", "#1f5", "#1f5aa8ff", "1f5aa8", "#1f5aag", "url(x)"})
    void refusesWhatIsNoColour(String color) {
        assertThatThrownBy(() -> bind(Map.of("primary-color", color)))
                .rootCause()
                .hasMessageContaining("#rrggbb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name-zh", "name-en"})
    void refusesNamesThatAreNone(String key) {
        assertThat(bind(Map.of(key, "名".repeat(40)))).isNotNull();
        for (String name : new String[] {" ", "名".repeat(41), "上\n下"}) {
            assertThatThrownBy(() -> bind(Map.of(key, name))).rootCause().hasMessageContaining("unionfed.brand." + key);
        }
    }

    private static BrandSettings bind(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate("", BrandSettings.class);
    }
}
