package org.unionfed.testkit.token;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What odd tokens are answered, written down once in {@code tokens.txt}; the same at every operation. */
public final class TokenTable {

    /**
     * An odd token and the answer to it.
     *
     * @param code the code of the refusal, see {@code CommonError}
     */
    public record Row(String name, String token, int status, String code) {

        /** Whether the token itself is bad, so that the gateway does not even pass it on. */
        public boolean isBad() {
            return status == 401;
        }
    }

    private TokenTable() {}

    /** Every row, with tokens of this issuer. */
    public static List<Row> of(TokenIssuer issuer) {
        OddTokens tokens = new OddTokens(issuer);
        try (InputStream file = TokenTable.class.getResourceAsStream("tokens.txt")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(it -> !it.isBlank() && !it.startsWith("#"))
                    .map(it -> it.split("\\s+"))
                    .map(it -> new Row(it[0], tokens.named(it[0]), Integer.parseInt(it[1]), it[2]))
                    .toList();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
