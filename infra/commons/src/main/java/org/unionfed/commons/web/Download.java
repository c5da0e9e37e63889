package org.unionfed.commons.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file as an answer, to be kept by whoever asked for it. */
public final class Download {

    private Download() {}

    /**
     * The file under its name, in whatever script that is; what no file can be called is left out of it.
     *
     * @param length in bytes
     */
    public static <T> ResponseEntity<T> of(String name, String mediaType, long length, T content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .contentLength(length)
                .headers(it -> it.setContentDisposition(ContentDisposition.attachment()
                        .filename(FileName.safe(name), StandardCharsets.UTF_8)
                        .build()))
                .body(content);
    }

    /** As {@link #of(String, String, long, Object)}, for a file in memory. */
    public static ResponseEntity<byte[]> of(String name, String mediaType, byte[] content) {
        return of(name, mediaType, content.length, content);
    }
}
