package org.unionfed.commons.web;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

/** What the document of a service has that does nothing for it. */
@SpringBootTest(classes = Things.class)
@AutoConfigureMockMvc
class OpenApiTests {

    @Autowired
    MockMvcTester http;

    @Test
    void isNamedAfterTheServiceAndNamesNoServers() {
        JsonNode document = described();

        assertThat(document.at("/info/title").asString()).isEqualTo("Union Federation: commons tests");
        assertThat(document.at("/servers").isEmpty()).isTrue();
    }

    @Test
    void requiresMembersThatCannotBeMissing() {
        JsonNode required = described().at("/components/schemas/Part/required");

        assertThat(required.values()).extracting(JsonNode::asString).containsExactly("kind", "size");
    }

    @Test
    @SuppressWarnings({"rawtypes", "unchecked"}) // the library's schemas are raw
    void describesATypeThatIsOneOfSeveralByItsTag() {
        TaggedUnions unions = new TaggedUnions();
        ModelConverters converters = new ModelConverters();
        converters.addConverter(unions);
        Map<String, Schema> schemas = new LinkedHashMap<>(converters.readAll(Meal.class));
        OpenAPI document = new OpenAPI().components(new Components().schemas(schemas));

        unions.customise(document);

        Schema<?> dish = schemas.get("Dish");
        assertThat(dish.getOneOf())
                .extracting(Schema::get$ref)
                .containsExactly("#/components/schemas/Rice", "#/components/schemas/Soup");
        assertThat(dish.getDiscriminator().getPropertyName()).isEqualTo("kind");
        assertThat(dish.getDiscriminator().getMapping()).containsEntry("SOUP", "#/components/schemas/Soup");
        assertThat(schemas.get("Soup").getRequired()).asString().contains("kind");
    }

    private JsonNode described() {
        Map<String, Object> school = Map.of(
                "id", UUID.randomUUID().toString(),
                "resource_access", Map.of("union-api", Map.of("roles", List.of("officer"))));
        byte[] document = http.get()
                .uri("/api/commons-tests/openapi")
                .with(jwt().jwt(it ->
                        it.subject(UUID.randomUUID().toString()).claim("organization", Map.of("csxx", school))))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        return JsonMapper.shared().readTree(document);
    }

    record Meal(Dish dish) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Rice.class, name = "RICE"),
        @JsonSubTypes.Type(value = Soup.class, name = "SOUP")
    })
    sealed interface Dish permits Rice, Soup {}

    record Rice(int grams) implements Dish {}

    record Soup(int bowls) implements Dish {}
}
