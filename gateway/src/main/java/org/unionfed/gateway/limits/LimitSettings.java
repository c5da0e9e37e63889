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
 * @param bodyLeastSpeed bytes a second, on average, below which a request body is given up
 * @param bodiesAtOnce request bodies, other than documents, that may be on their way at the same time, on each gateway
 * @param bodiesPerCaller how many of these may be one account's, or one address's of people who are not signed in
 * @param bodiesPerSchool how many may be one school's, the federation's, or of all who are not signed in
 * @param upload largest document
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
        @DefaultValue("8KB") DataSize bodyLeastSpeed,
        @DefaultValue("256") int bodiesAtOnce,
        @DefaultValue("16") int bodiesPerCaller,
        @DefaultValue("64") int bodiesPerSchool,
        @DefaultValue("25MB") DataSize upload,
        @DefaultValue("5m") Duration uploadTime,
        @DefaultValue("8KB") DataSize uploadLeastSpeed,
        @DefaultValue("32") int uploadsAtOnce,
        @DefaultValue("4") int uploadsPerCaller,
        @DefaultValue("8") int uploadsPerSchool,
        @DefaultValue List<UploadPath> uploadPaths) {

    static final Duration BODY_START = Duration.ofSeconds(10);
    static final Duration UPLOAD_START = Duration.ofSeconds(20);

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
        requirePositive("body-least-speed", bodyLeastSpeed.toBytes());
        requirePositive("bodies-at-once", bodiesAtOnce);
        requirePositive("bodies-per-caller", bodiesPerCaller);
        requirePositive("bodies-per-school", bodiesPerSchool);
        requirePositive("upload", upload.toBytes());
        requirePositive("upload-time", uploadTime.toNanos());
        requirePositive("uploads-at-once", uploadsAtOnce);
        requirePositive("upload-least-speed", uploadLeastSpeed.toBytes());
        requirePositive("uploads-per-caller", uploadsPerCaller);
        requirePositive("uploads-per-school", uploadsPerSchool);
        uploadPaths = List.copyOf(uploadPaths);
    }

    /**
     * What takes the document, if it is one: documents are posted, and only where they are taken. Paths have only one way
     * to be written by the time this is asked.
     */
    Optional<UploadPath> upload(String method, String path) {
        return uploadPaths.stream()
                .filter(it -> "POST".equals(method) && it.path().equals(path))
                .findFirst();
    }

    /** Bytes this request's body may have. */
    long bodyLimit(String method, String path) {
        return (isUpload(method, path) ? upload : body).toBytes();
    }

    /** How this request's body has to come in. */
    Pace pace(String method, String path, TimeMeter time) {
        return isUpload(method, path)
                ? new Pace(time, UPLOAD_START, uploadTime, uploadLeastSpeed.toBytes())
                : bodyPace(time);
    }

    /** How everything but documents has to come in. */
    Pace bodyPace(TimeMeter time) {
        return new Pace(time, BODY_START, bodyTime, bodyLeastSpeed.toBytes());
    }

    /** Whether this request brings a document. */
    public boolean isUpload(String method, String path) {
        return upload(method, path).isPresent();
    }

    private static void requirePositive(String name, long value) {
        if (value <= 0) {
            throw new IllegalArgumentException("unionfed.gateway.limits.%s must be above 0".formatted(name));
        }
    }
}
