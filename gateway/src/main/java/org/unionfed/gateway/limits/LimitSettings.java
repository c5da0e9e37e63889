package org.unionfed.gateway.limits;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.unionfed.commons.security.Role;

/**
 * How much one caller may ask of the suite.
 *
 * @param userRequestsPerMinute requests per account and minute, on each gateway
 * @param addressRequestsPerMinute the same for people who are not signed in, per address; a school often has only one
 * @param body largest request body
 * @param bodyTime how long a request body may take to come in
 * @param upload largest request body on the paths that take documents
 * @param uploadTime how long a document may take to come in
 * @param uploadLeastSpeed bytes a second, on average, below which a document is given up
 * @param uploadsAtOnce documents that are received and handled at the same time, on each gateway
 * @param uploadsPerCaller how many of these may be one account's
 * @param uploadsPerSchool how many may be one school's, or the federation's
 * @param uploadPaths paths that take documents
 */
@ConfigurationProperties("unionfed.gateway.limits")
public record LimitSettings(
        @DefaultValue("600") int userRequestsPerMinute,
        @DefaultValue("600") int addressRequestsPerMinute,
        @DefaultValue("1MB") DataSize body,
        @DefaultValue("30s") Duration bodyTime,
        @DefaultValue("25MB") DataSize upload,
        @DefaultValue("5m") Duration uploadTime,
        @DefaultValue("8KB") DataSize uploadLeastSpeed,
        @DefaultValue("32") int uploadsAtOnce,
        @DefaultValue("4") int uploadsPerCaller,
        @DefaultValue("8") int uploadsPerSchool,
        @DefaultValue List<UploadPath> uploadPaths) {

    /**
     * A path that takes documents.
     *
     * @param path compared exactly
     * @param roles who may upload there; the service decides the rest
     */
    public record UploadPath(String path, Set<Role> roles) {}

    public LimitSettings {
        requirePositive("user-requests-per-minute", userRequestsPerMinute);
        requirePositive("address-requests-per-minute", addressRequestsPerMinute);
        requirePositive("body", body.toBytes());
        requirePositive("body-time", bodyTime.toNanos());
        requirePositive("upload", upload.toBytes());
        requirePositive("upload-time", uploadTime.toNanos());
        requirePositive("uploads-at-once", uploadsAtOnce);
        requirePositive("upload-least-speed", uploadLeastSpeed.toBytes());
        requirePositive("uploads-per-caller", uploadsPerCaller);
        requirePositive("uploads-per-school", uploadsPerSchool);
        uploadPaths = List.copyOf(uploadPaths);
    }

    /** What takes documents there, if anything. Paths have only one way to be written by the time this is asked. */
    Optional<UploadPath> uploadPath(String path) {
        return uploadPaths.stream().filter(it -> it.path().equals(path)).findFirst();
    }

    /** Bytes a request body may have on this path. */
    long bodyLimit(String path) {
        return (isUploadPath(path) ? upload : body).toBytes();
    }

    /** How a request body has to come in on this path. */
    Pace pace(String path, TimeMeter time) {
        return isUploadPath(path)
                ? new Pace(time, uploadTime, uploadLeastSpeed.toBytes())
                : new Pace(time, bodyTime, 0);
    }

    /** Whether documents come in there. */
    public boolean isUploadPath(String path) {
        return uploadPath(path).isPresent();
    }

    private static void requirePositive(String name, long value) {
        if (value <= 0) {
            throw new IllegalArgumentException("unionfed.gateway.limits.%s must be above 0".formatted(name));
        }
    }
}
