package org.unionfed.commons.error;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A refusal the caller can understand and act on. Anything else that is thrown is a defect. Its text is looked up by
 * the code in the caller's language, with the arguments filled in.
 */
public final class BusinessException extends RuntimeException {

    private final transient ErrorCode code;
    private final transient List<Object> arguments;
    private final transient Map<String, Object> properties;

    /**
     * @param code published name of the refusal
     * @param arguments fill the places {0}, {1}… of the message; shown to the caller, so nothing secret
     */
    public BusinessException(ErrorCode code, Object... arguments) {
        this(code, Map.of(), arguments);
    }

    private BusinessException(ErrorCode code, Map<String, Object> properties, Object... arguments) {
        super(code.name());
        this.code = code;
        this.arguments = List.of(arguments);
        this.properties = Map.copyOf(properties);
    }

    /** A refusal because of the form of single fields, each named with its own code. */
    public static BusinessException invalid(FieldError... errors) {
        return new BusinessException(CommonError.VALIDATION_FAILED).with("errors", List.of(errors));
    }

    /**
     * The same refusal with one more member in the problem detail, for example the current state after a conflict.
     *
     * @param name name of the member
     * @param value anything that JSON can carry
     */
    public BusinessException with(String name, Object value) {
        var more = new LinkedHashMap<>(properties);
        more.put(name, value);
        return new BusinessException(code, more, arguments.toArray());
    }

    public ErrorCode code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments;
    }

    /** Further members of the problem detail. */
    public Map<String, Object> properties() {
        return properties;
    }
}
