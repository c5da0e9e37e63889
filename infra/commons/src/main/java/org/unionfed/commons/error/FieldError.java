package org.unionfed.commons.error;

import java.util.List;

/**
 * One field of a request that breaks a rule of its form; the text for people stands under {@code field.<code>} in the
 * message bundles.
 *
 * @param field path of the field as the client wrote it, for example {@code chair.username}
 * @param code published name of the rule, in capitals with underscores
 * @param arguments fill the places {0}, {1}… of the text
 */
public record FieldError(String field, String code, List<Object> arguments) {

    public FieldError {
        arguments = List.copyOf(arguments);
    }

    public FieldError(String field, String code, Object... arguments) {
        this(field, code, List.of(arguments));
    }
}
