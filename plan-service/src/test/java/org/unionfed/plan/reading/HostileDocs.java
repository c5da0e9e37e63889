package org.unionfed.plan.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BinaryOperator;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.unionfed.plan.reading.HostileDocumentsTests.HostileFile;

/** Files of the older word processor, cut, scrambled, or with counts that promise too much. */
final class HostileDocs {

    private static final String[] ANY = {
        "READ", "MALFORMED", "CONTENT_BELIES_NAME", "TOO_COMPLEX", "EMPTY", "ENCRYPTED", "UNSUPPORTED_FORMAT"
    };
    private static final int HEAD = 154;
    private static final int PAGES = 61_000;

    private HostileDocs() {}

    static List<HostileFile> all() throws IOException {
        byte[] doc = Files.readAllBytes(Path.of("src/test/resources/reading/doc/numbered.doc"));
        List<HostileFile> files = new ArrayList<>();
        files.add(HostileFile.of("nothing but the first bytes", "plan.doc", Arrays.copyOf(doc, 8), "MALFORMED"));
        files.add(HostileFile.of("half a .doc", "plan.doc", Arrays.copyOf(doc, doc.length / 2), "MALFORMED"));
        files.add(HostileFile.of("a .doc named .docx", "plan.docx", doc, "CONTENT_BELIES_NAME"));
        files.add(HostileFile.of("a spreadsheet named .doc", "plan.doc", container("Workbook"), "CONTENT_BELIES_NAME"));
        files.add(HostileFile.of(
                "a thousand million lists", "plan.doc", changed(doc, HostileDocs::lists), "TOO_COMPLEX"));
        files.add(HostileFile.of("a piece without end", "plan.doc", changed(doc, HostileDocs::piece), "TOO_COMPLEX"));
        files.add(HostileFile.of(
                "one page thousands of times", "plan.doc", changed(doc, HostileDocs::pages), "TOO_COMPLEX"));
        for (int field = 0; field < 93; field += 4) {
            files.add(HostileFile.of("a place " + field + " beyond the file", "plan.doc", promising(doc, field), ANY));
        }
        for (int seed = 1; seed <= 40; seed++) {
            files.add(HostileFile.of("scrambled " + seed, "plan.doc", scrambled(doc, seed), ANY));
        }
        return files;
    }

    private static byte[] container(String stream) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[5_000]), stream);
            return written(files);
        }
    }

    /** One of the pairs of place and length in the head of the text says two thousand million. */
    private static byte[] promising(byte[] doc, int field) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(doc))) {
            byte[] text = stream(files);
            ByteBuffer.wrap(text).order(ByteOrder.LITTLE_ENDIAN).putInt(HEAD + field * 8 + 4, 2_000_000_000);
            files.createOrUpdateDocument(new ByteArrayInputStream(text), "WordDocument");
            return written(files);
        }
    }

    /** Changes the head and the tables of a file. */
    private static byte[] changed(byte[] doc, BinaryOperator<ByteBuffer> change) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(doc))) {
            String name = files.getRoot().hasEntry("1Table") ? "1Table" : "0Table";
            ByteBuffer head = buffer(stream(files));
            ByteBuffer table = change.apply(head, buffer(stream(files, name)));
            files.createOrUpdateDocument(new ByteArrayInputStream(bytes(head)), "WordDocument");
            files.createOrUpdateDocument(new ByteArrayInputStream(bytes(table)), name);
            return written(files);
        }
    }

    private static ByteBuffer buffer(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] bytes(ByteBuffer buffer) {
        var bytes = new byte[buffer.capacity()];
        buffer.get(0, bytes);
        return bytes;
    }

    private static ByteBuffer lists(ByteBuffer head, ByteBuffer table) {
        return table.putInt(head.getInt(HEAD + 74 * 8), 1 << 30);
    }

    private static ByteBuffer piece(ByteBuffer head, ByteBuffer table) {
        return table.putInt(head.getInt(HEAD + 33 * 8) + 5 + 4, 2_000_000_000);
    }

    /** A table of pages that names the first of them again and again. */
    private static ByteBuffer pages(ByteBuffer head, ByteBuffer table) {
        int from = head.getInt(HEAD + 13 * 8);
        int pages = (head.getInt(HEAD + 13 * 8 + 4) - 4) / 8;
        int page = table.getInt(from + 4 * (pages + 1));
        ByteBuffer longer = buffer(Arrays.copyOf(bytes(table), table.capacity() + 8 * PAGES + 4));
        for (int i = 0; i < PAGES; i++) {
            longer.putInt(table.capacity() + 4 * (PAGES + 1) + 4 * i, page);
        }
        head.putInt(HEAD + 13 * 8, table.capacity());
        head.putInt(HEAD + 13 * 8 + 4, 8 * PAGES + 4);
        return longer;
    }

    private static byte[] scrambled(byte[] doc, int seed) {
        byte[] scrambled = doc.clone();
        Random random = new Random(seed);
        for (int i = 0; i < 30; i++) {
            scrambled[512 + random.nextInt(doc.length - 512)] = (byte) random.nextInt(256);
        }
        return scrambled;
    }

    private static byte[] stream(POIFSFileSystem files) throws IOException {
        return stream(files, "WordDocument");
    }

    private static byte[] stream(POIFSFileSystem files, String name) throws IOException {
        DocumentEntry entry = (DocumentEntry) files.getRoot().getEntryCaseInsensitive(name);
        byte[] text = new byte[entry.getSize()];
        try (DocumentInputStream in = new DocumentInputStream(entry)) {
            in.readFully(text);
        }
        return text;
    }

    private static byte[] written(POIFSFileSystem files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.writeFilesystem(out);
        return out.toByteArray();
    }
}
