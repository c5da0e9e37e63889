package org.unionfed.gateway.limits;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much one caller may ask of the suite.
 *
 * @param userRequestsPerMinute requests per account and minute, on each gateway
 * @param addressRequestsPerMinute the same for people who are not signed in, per address; a school often has only one
 * @param body largest request body
 * @param bodyTime how long a request body may take to come in
 * @param upload largest request body on the paths that take documents
 * @param uploadTime how long a document may take to come in
 * @param uploadsAtOnce documents that are received and handled at the same time, on each gateway
 * @param uploadsPerCaller how many of these may be one account's
 * @param uploadPaths paths that take documents, compared exactly
 */
@ConfigurationProperties("unionfed.gateway.limits")
public record LimitSettings(
        @DefaultValue("600") int userRequestsPerMinute,
        @DefaultValue("600") int addressRequestsPerMinute,
        @DefaultValue("1MB") DataSize body,
        @DefaultValue("30s") Duration bodyTime,
        @DefaultValue("25MB") DataSize upload,
        @DefaultValue("5m") Duration uploadTime,
        @DefaultValue("32") int uploadsAtOnce,
        @DefaultValue("4") int uploadsPerCaller,

        @DefaultValue({"/api/plan/imports", "/api/plan/schools/imports"})
        List<String> uploadPaths) {

    public LimitSettings {
        requirePositive("user-requests-per-minute", userRequestsPerMinute);
        requirePositive("address-requests-per-minute", addressRequestsPerMinute);
        requirePositive("body", body.toBytes());
        requirePositive("body-time", bodyTime.toNanos());
        requirePositive("upload", upload.toBytes());
        requirePositive("upload-time", uploadTime.toNanos());
        requirePositive("uploads-at-once", uploadsAtOnce);
        requirePositive("uploads-per-caller", uploadsPerCaller);
        uploadPaths = List.copyOf(uploadPaths);
    }

    /** Whether documents come in there. Paths have only one way to be written by the time this is asked. */
    public boolean isUploadPath(String path) {
        return uploadPaths.contains(path);
    }

    /** Bytes a request body may have on this path. */
    long bodyLimit(String path) {
        return (isUploadPath(path) ? upload : body).toBytes();
    }

    /** How long a request body may take to come in on this path. */
    Duration bodyTime(String path) {
        return isUploadPath(path) ? uploadTime : bodyTime;
    }

    private static void requirePositive(String name, long value) {
        if (value <= 0) {
            throw new IllegalArgumentException("unionfed.gateway.limits.%s must be above 0".formatted(name));
        }
    }
}
