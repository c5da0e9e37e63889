package org.unionfed.plan.planimport.upload;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.unionfed.commons.web.FileName;

/** A file as somebody sent it, under a safe name. The bytes are not copied; nobody changes them. */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record UploadedFile(String name, byte[] content) {

    /** A file under the name a client gave it, whatever that is. */
    public static UploadedFile named(@Nullable String sent, byte[] content) {
        return new UploadedFile(FileName.safe(sent), content);
    }

    /** The media type by the name's extension; what a client claims is not believed. */
    public String mediaType() {
        return switch (FileName.extension(name)) {
            case ".txt" -> "text/plain";
            case ".docx" -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
            case ".doc" -> "application/msword";
            default -> "application/octet-stream";
        };
    }

    /** SHA-256 of the content in lower-case hexadecimal. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
