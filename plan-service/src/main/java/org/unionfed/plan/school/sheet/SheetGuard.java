package org.unionfed.plan.school.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.unionfed.commons.error.BusinessException;

/**
 * Goes through a workbook before anything is built from it, and refuses one that holds more than a list of schools can.
 * What is handed on is packed anew from the parts that were looked through, so that nothing else is ever read.
 */
final class SheetGuard {

    static final int MOST_BYTES = 5 << 20;

    private static final long MOST_UNPACKED = 32L << 20;
    private static final int MOST_PARTS = 500;
    private static final int BLOCK = 8_192;

    private final SheetMarkup markup = new SheetMarkup();
    private long unpacked;

    private SheetGuard() {}

    /** The same workbook without pictures and the like. */
    static byte[] checked(byte[] content) {
        if (content.length > MOST_BYTES) {
            throw tooLarge();
        }
        ByteArrayOutputStream checked = new ByteArrayOutputStream(content.length);
        try (ZipFile parts = archive(content);
                ZipOutputStream kept = new ZipOutputStream(checked)) {
            kept.setLevel(Deflater.BEST_SPEED);
            new SheetGuard().copy(parts, kept);
        } catch (BusinessException refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw new BusinessException(SheetError.SHEET_UNREADABLE);
        }
        return checked.toByteArray();
    }

    private static ZipFile archive(byte[] content) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get();
    }

    static BusinessException tooLarge() {
        return new BusinessException(SheetError.SHEET_TOO_LARGE);
    }

    private void copy(ZipFile parts, ZipOutputStream kept) throws IOException {
        int seen = 0;
        for (ZipArchiveEntry entry : Collections.list(parts.getEntries())) {
            if (++seen > MOST_PARTS) {
                throw tooLarge();
            }
            byte[] part;
            try (InputStream packed = parts.getInputStream(entry)) {
                part = unpack(packed);
            }
            if (SheetMarkup.isMarkup(part) && markup.isSound(part)) {
                kept.putNextEntry(new ZipEntry(entry.getName()));
                kept.write(part);
            }
        }
    }

    private byte[] unpack(InputStream packed) throws IOException {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        byte[] block = new byte[BLOCK];
        for (int read = packed.read(block); read >= 0; read = packed.read(block)) {
            unpacked += read;
            if (unpacked > MOST_UNPACKED) {
                throw tooLarge();
            }
            part.write(block, 0, read);
        }
        return part.toByteArray();
    }
}
