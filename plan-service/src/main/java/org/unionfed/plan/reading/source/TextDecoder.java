package org.unionfed.plan.reading.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.unionfed.plan.reading.source.UnreadableDocument.Reason;

/** Turns the bytes of a text file into characters: UTF-8, UTF-16 when marked, else GB18030. */
final class TextDecoder {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private TextDecoder() {}

    static String decode(byte[] content) {
        String text = decoded(content);
        if (text == null || isBinary(text)) {
            throw new UnreadableDocument(Reason.NOT_TEXT, "Neither UTF-8 nor GB18030");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static @Nullable String decoded(byte[] content) {
        if (starts(content, 0xFF, 0xFE)) {
            return strict(content, StandardCharsets.UTF_16LE);
        }
        if (starts(content, 0xFE, 0xFF)) {
            return strict(content, StandardCharsets.UTF_16BE);
        }
        String utf8 = strict(content, StandardCharsets.UTF_8);
        return utf8 != null ? utf8 : withoutCutEnd(content);
    }

    /** A text that was cut by bytes may end in the middle of a character. */
    private static @Nullable String withoutCutEnd(byte[] content) {
        int shortest = Math.max(0, content.length - 3);
        for (int length = content.length - 1; length >= shortest; length--) {
            String cut = strict(Arrays.copyOf(content, length), StandardCharsets.UTF_8);
            if (cut != null && cut.chars().anyMatch(c -> c > 0x7F)) {
                return cut;
            }
        }
        String gb = strict(content, GB18030);
        return gb != null ? gb : strict(Arrays.copyOf(content, content.length - 1), GB18030);
    }

    private static boolean starts(byte[] content, int first, int second) {
        return content.length >= 2 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }

    private static @Nullable String strict(byte[] content, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Control characters do not occur in text; a few of them are forgiven. */
    private static boolean isBinary(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\0') {
                return true;
            }
            controls += c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\u000B' ? 1 : 0;
        }
        return controls > 2 + text.length() / 200;
    }
}
