package org.unionfed.plan.reading.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.LittleEndian;
import org.unionfed.plan.reading.source.UnreadableDocument.Reason;

/**
 * Counts what the tables of a .doc promise before its library believes them, and takes out of its head what the reader
 * does not need: drawings, notes, fields, bookmarks and the like.
 */
final class DocGuard {

    private static final String TEXT = "WordDocument";
    private static final String DATA = "Data";

    private static final int VERSION = 2;
    private static final int FIRST_VERSION = 106;
    private static final int FLAGS = 10;
    private static final int OTHER_TABLE = 0x200;
    private static final int WORDS = 32;
    private static final int LONGS = 62;
    private static final int TEXT_LENGTH = 76;
    private static final int TABLES = 152;

    private static final int STYLES = 1;
    private static final int SECTIONS = 6;
    private static final int CHARACTERS = 12;
    private static final int PARAGRAPHS = 13;
    private static final int FONTS = 15;
    private static final int PROPERTIES = 31;
    private static final int PIECES = 33;
    private static final int LISTS = 73;
    private static final int USES = 74;
    private static final Set<Integer> NEEDED =
            Set.of(STYLES, SECTIONS, CHARACTERS, PARAGRAPHS, FONTS, PROPERTIES, PIECES, LISTS, USES);

    private static final int MOST_STYLES = 4_095;
    private static final int MOST_LISTS = 4_095;
    private static final int MOST_SECTIONS = 500;

    private final ReadingLimits limits;
    private final byte[] text;
    private final byte[] table;

    private DocGuard(ReadingLimits limits, byte[] text, byte[] table) {
        this.limits = limits;
        this.text = text;
        this.table = table;
    }

    /** Makes the file safe for the library, or refuses it. One older than Word 97 is left to the library to refuse. */
    static void secure(POIFSFileSystem file, ReadingLimits limits) throws IOException {
        DirectoryNode root = file.getRoot();
        byte[] text = stream(root, TEXT);
        if (number(text, VERSION) < FIRST_VERSION) {
            return;
        }
        String name = (number(text, FLAGS) & OTHER_TABLE) != 0 ? "1Table" : "0Table";
        DocGuard guard = new DocGuard(limits, text, stream(root, name));
        byte[] data = root.hasEntry(DATA) ? stream(root, DATA) : new byte[0];
        boolean dataNeeded = guard.check(data);
        guard.strip();
        file.createOrUpdateDocument(new ByteArrayInputStream(text), TEXT);
        if (root.hasEntry(DATA) && !dataNeeded) {
            root.getEntryCaseInsensitive(DATA).delete();
        }
    }

    private static byte[] stream(DirectoryNode root, String name) throws IOException {
        try (InputStream stream = root.createDocumentInputStream(name)) {
            return stream.readAllBytes();
        }
    }

    /** Whether properties of paragraphs stand in the data, which else are pictures. */
    private boolean check(byte[] data) {
        if (number(text, WORDS) != 14 || number(text, LONGS) != 22) {
            throw new UnreadableDocument(Reason.MALFORMED, "A head of another shape");
        }
        atMost(LittleEndian.getInt(text, TEXT_LENGTH), limits.characters());
        atMost(length(STYLES) < 4 ? 0 : number(table, place(STYLES) + 2), MOST_STYLES);
        atMost(length(LISTS) < 2 ? 0 : number(table, place(LISTS)), MOST_LISTS);
        atMost(length(USES) < 4 ? 0 : LittleEndian.getInt(table, place(USES)), length(USES) / 16);
        DocPieces pieces = DocPieces.of(table, place(PIECES), place(PIECES) + length(PIECES), limits);
        atMost(length(SECTIONS), 4 + 16 * MOST_SECTIONS);
        DocFormats formats = new DocFormats(text, data, pieces);
        formats.characters(table, place(CHARACTERS), length(CHARACTERS));
        return formats.paragraphs(table, place(PARAGRAPHS), length(PARAGRAPHS));
    }

    static void atMost(long count, long most) {
        if (count < 0 || count > most) {
            throw new UnreadableDocument(Reason.TOO_COMPLEX, count + " where " + most + " are read");
        }
    }

    private void strip() {
        for (int i = 0; i < number(text, TABLES) && entry(i) + 8 <= text.length; i++) {
            if (!NEEDED.contains(i)) {
                LittleEndian.putInt(text, entry(i) + 4, 0);
            }
        }
    }

    private static int entry(int index) {
        return TABLES + 2 + index * 8;
    }

    private int place(int index) {
        return index < number(text, TABLES) ? LittleEndian.getInt(text, entry(index)) : 0;
    }

    private int length(int index) {
        return index < number(text, TABLES) ? LittleEndian.getInt(text, entry(index) + 4) : 0;
    }

    private static int number(byte[] bytes, int at) {
        return LittleEndian.getUShort(bytes, at);
    }
}
