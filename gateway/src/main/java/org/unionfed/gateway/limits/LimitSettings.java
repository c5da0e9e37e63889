package org.unionfed.gateway.limits;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much one caller may ask of the suite.
 *
 * @param userRequestsPerMinute requests to the API per account and minute, on each gateway
 * @param addressRequestsPerMinute the same for people who are not signed in, per address; a school often has only one
 * @param body largest request body
 * @param upload largest request body on the paths that take documents
 * @param uploadPaths paths that take documents, compared exactly
 */
@ConfigurationProperties("unionfed.gateway.limits")
public record LimitSettings(
        @DefaultValue("600") int userRequestsPerMinute,
        @DefaultValue("600") int addressRequestsPerMinute,
        @DefaultValue("1MB") DataSize body,
        @DefaultValue("25MB") DataSize upload,

        @DefaultValue({"/api/plan/imports", "/api/plan/schools/imports"})
        List<String> uploadPaths) {

    public LimitSettings {
        requirePositive("user-requests-per-minute", userRequestsPerMinute);
        requirePositive("address-requests-per-minute", addressRequestsPerMinute);
        requirePositive("body", body.toBytes());
        requirePositive("upload", upload.toBytes());
        uploadPaths = List.copyOf(uploadPaths);
    }

    /** Bytes a request body may have on this path. */
    long bodyLimit(String path) {
        return (uploadPaths.contains(path) ? upload : body).toBytes();
    }

    private static void requirePositive(String name, long value) {
        if (value <= 0) {
            throw new IllegalArgumentException("unionfed.gateway.limits.%s must be above 0".formatted(name));
        }
    }
}
