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

    private HostileDocs() {}

    static List<HostileFile> all() throws IOException {
        byte[] doc = Files.readAllBytes(Path.of("src/test/resources/reading/doc/numbered.doc"));
        List<HostileFile> files = new ArrayList<>();
        files.add(HostileFile.of("nothing but the first bytes", "plan.doc", Arrays.copyOf(doc, 8), "MALFORMED"));
        files.add(HostileFile.of("half a .doc", "plan.doc", Arrays.copyOf(doc, doc.length / 2), "MALFORMED"));
        files.add(HostileFile.of("a .doc named .docx", "plan.docx", doc, "CONTENT_BELIES_NAME"));
        files.add(HostileFile.of("a spreadsheet named .doc", "plan.doc", container("Workbook"), "CONTENT_BELIES_NAME"));
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

    private static byte[] scrambled(byte[] doc, int seed) {
        byte[] scrambled = doc.clone();
        Random random = new Random(seed);
        for (int i = 0; i < 30; i++) {
            scrambled[512 + random.nextInt(doc.length - 512)] = (byte) random.nextInt(256);
        }
        return scrambled;
    }

    private static byte[] stream(POIFSFileSystem files) throws IOException {
        DocumentEntry entry = (DocumentEntry) files.getRoot().getEntryCaseInsensitive("WordDocument");
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
