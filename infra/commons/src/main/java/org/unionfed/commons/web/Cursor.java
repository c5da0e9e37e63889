package org.unionfed.commons.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.error.FieldError;

/**
 * Where a page of a list ended: the sort key of its last row, opaque on the wire. Reading a part of another shape than
 * the list writes is refused with VALIDATION_FAILED for the field {@code after}.
 *
 * @param parts the columns of the sort key, in order
 */
public record Cursor(List<String> parts) {

    private static final String SEPARATOR = "\u001f";
    private static final int LONGEST = 1024;
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    public Cursor {
        parts = List.copyOf(parts);
    }

    /** The cursor of a row; parts are written with their {@code toString}. */
    public static Cursor of(Object... parts) {
        return new Cursor(Arrays.stream(parts).map(Object::toString).toList());
    }

    /** Reads what {@link #encoded} wrote. */
    public static Cursor decode(String text) {
        if (text.length() > LONGEST) {
            throw refused();
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            String joined = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return new Cursor(List.of(joined.split(SEPARATOR, -1)));
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw refused();
        }
    }

    /** The opaque form: letters, digits, dash and underscore. */
    public String encoded() {
        byte[] bytes = String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public String text(int part) {
        return read(part, Cursor::sound);
    }

    public long number(int part) {
        return read(part, Long::parseLong);
    }

    public UUID uuid(int part) {
        return read(part, UUID::fromString);
    }

    public Instant instant(int part) {
        return read(part, Cursor::kept);
    }

    private static String sound(String text) {
        if (!SoundText.isSound(text)) {
            throw refused();
        }
        return text;
    }

    /** A moment that the database can hold. */
    private static Instant kept(String text) {
        Instant instant = Instant.parse(text);
        if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
            throw refused();
        }
        return instant;
    }

    private <T> T read(int part, Function<String, T> reader) {
        if (part >= parts.size()) {
            throw refused();
        }
        try {
            return reader.apply(parts.get(part));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw refused();
        }
    }

    private static BusinessException refused() {
        return BusinessException.invalid(new FieldError("after", "INVALID_CURSOR"));
    }
}
