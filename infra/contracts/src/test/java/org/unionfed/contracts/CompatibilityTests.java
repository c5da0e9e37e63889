package org.unionfed.contracts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class CompatibilityTests {

    private static final String RELEASED = """
            {"type":"object","required":["id","state"],"properties":{
              "id":{"type":"string","format":"uuid"},
              "state":{"enum":["OPEN","CLOSED"],"description":"Where it stands."},
              "months":{"type":"array","items":{"type":"integer","minimum":1,"maximum":12}},
              "note":{"type":"string"}}}
            """;

    @Test
    void anUnchangedSchemaBreaksNothing() {
        assertThat(breaksAfter("", "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "'\"note\":{\"type\":\"string\"}' | '\"note\":{\"type\":\"string\"},\"place\":{\"type\":\"string\"}'",
                "'[\"OPEN\",\"CLOSED\"]'          | '[\"OPEN\",\"CLOSED\",\"PAUSED\"]'",
                "'[\"OPEN\",\"CLOSED\"]'          | '[\"CLOSED\",\"OPEN\"]'",
                "Where it stands.                 | The state after the fact.",
            },
            delimiter = '|')
    void whatOnlyAddsMayChange(String old, String replacement) {
        assertThat(breaksAfter(old, replacement)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "'[\"id\",\"state\"]'             | '[\"id\",\"state\",\"note\"]'    | /note is newly required",
                "'[\"id\",\"state\"]'             | '[\"id\"]'                       | /state is no longer required",
                "',\n  \"note\":{\"type\":\"string\"}' | ''                          | /note is gone",
                "'[\"OPEN\",\"CLOSED\"]'          | '[\"OPEN\"]'                     | /state lost the value CLOSED",
                "'\"note\":{\"type\":\"string\"}' | '\"note\":{\"type\":\"integer\"}' | /note has another type",
                "'\"maximum\":12'                 | '\"maximum\":11'                 | /months[] has another maximum",
                "'\"format\":\"uuid\"'            | '\"format\":\"uri\"'             | /id has another format",
                "'\"note\":{\"type\":\"string\"}' | '\"note\":{\"type\":\"string\",\"enum\":[\"A\"]}'"
                        + " | /note is a list of values in one of the two only",
            },
            delimiter = '|')
    void everythingElseIsABreak(String old, String replacement, String expected) {
        assertThat(breaksAfter(old, replacement)).containsExactly(expected);
    }

    private static java.util.List<String> breaksAfter(String old, String replacement) {
        assertThat(RELEASED).contains(old);
        return Compatibility.breaks(json(RELEASED), json(RELEASED.replace(old, replacement)));
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
