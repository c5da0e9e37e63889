package org.unionfed.commons.web;

import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.error.CommonError;
import org.unionfed.commons.error.FieldError;

/**
 * The version of a thing that a change was made against, as the client says in {@code If-Match}. Controllers declare
 * it as an argument; a request without it is refused with {@link CommonError#VERSION_REQUIRED}.
 *
 * @param value the version, 0 or more
 */
public record ExpectedVersion(long value) {

    static final String HEADER = "If-Match";

    /** Quotes are usual, but optional; proxies that compress turn the tag into a weak one. */
    private static final Pattern FORM = Pattern.compile("(?:W/)?\"(\\d{1,18})\"|(\\d{1,18})");

    /** Reads the header; missing is refused with VERSION_REQUIRED, anything but one version with VALIDATION_FAILED. */
    public static ExpectedVersion of(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw new BusinessException(CommonError.VERSION_REQUIRED);
        }
        Matcher version = FORM.matcher(header.strip());
        if (!version.matches()) {
            throw BusinessException.invalid(new FieldError(HEADER, "WRONG_TYPE"));
        }
        return new ExpectedVersion(Long.parseLong(version.group(1) != null ? version.group(1) : version.group(2)));
    }

    /** The {@code ETag} of a version, in quotes. */
    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    /**
     * Refuses with {@link CommonError#CHANGED_MEANWHILE} when the thing has moved on.
     *
     * @param actual version the thing has now
     * @param current what the client should see instead, as the member {@code current}; asked only when needed
     */
    public void requireCurrent(long actual, Supplier<?> current) {
        if (actual != value) {
            throw new BusinessException(CommonError.CHANGED_MEANWHILE).with("current", current.get());
        }
    }
}
