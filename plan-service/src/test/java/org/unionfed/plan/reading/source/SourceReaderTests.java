package org.unionfed.plan.reading.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionfed.plan.reading.source.UnreadableDocument.Reason;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class SourceReaderTests {

    private final SourceReader reader = new SourceReader(Limits.usual());

    @Test
    void choosesByTheNameWhateverItsCase() {
        assertThat(reader.read("计划.TXT", "一、学习".getBytes(UTF_8))).containsExactly("一、学习");
    }

    @Test
    void refusesOtherFormats() {
        assertThat(refusal("plan.pdf", "%PDF-1.7".getBytes(UTF_8))).isEqualTo(Reason.UNSUPPORTED_FORMAT);
        assertThat(refusal("plan", "一、学习".getBytes(UTF_8))).isEqualTo(Reason.UNSUPPORTED_FORMAT);
    }

    @Test
    void refusesWhatHoldsNothing() {
        assertThat(refusal("plan.txt", new byte[0])).isEqualTo(Reason.EMPTY);
        assertThat(refusal("plan.txt", " \r\n\t\u3000\n".getBytes(UTF_8))).isEqualTo(Reason.EMPTY);
    }

    @Test
    void refusesContentThatBeliesItsName() throws IOException {
        byte[] docx = new NumberedDocx().line("学习").bytes();

        assertThat(refusal("plan.txt", docx)).isEqualTo(Reason.CONTENT_BELIES_NAME);
        assertThat(refusal("plan.doc", docx)).isEqualTo(Reason.CONTENT_BELIES_NAME);
        assertThat(refusal("plan.docx", "一、学习".getBytes(UTF_8))).isEqualTo(Reason.CONTENT_BELIES_NAME);
        assertThat(refusal("plan.docx", zip("xl/workbook.xml", 10))).isEqualTo(Reason.CONTENT_BELIES_NAME);
        assertThat(refusal("plan.txt", "{\\rtf1 }".getBytes(UTF_8))).isEqualTo(Reason.CONTENT_BELIES_NAME);
    }

    @Test
    void refusesBytesThatAreNoText() {
        assertThat(refusal("plan.txt", new byte[] {'a', 0, 'b'})).isEqualTo(Reason.NOT_TEXT);
        assertThat(refusal("plan.txt", new byte[] {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF, 1}))
                .isEqualTo(Reason.NOT_TEXT);
    }

    @Test
    void takesATextOfTheVeryLimitAndNoMore() {
        SourceReader small = new SourceReader(Limits.tiny());

        assertThat(small.read("plan.txt", "a".repeat(50).getBytes(UTF_8))).hasSize(1);
        assertThat(refusal(small, "plan.txt", "a".repeat(51).getBytes(UTF_8))).isEqualTo(Reason.TOO_COMPLEX);
        assertThat(refusal(small, "plan.txt", "a".repeat(61).getBytes(UTF_8))).isEqualTo(Reason.TOO_LARGE);
        assertThat(refusal(small, "plan.txt", "a\nb\nc\nd".getBytes(UTF_8))).isEqualTo(Reason.TOO_COMPLEX);
    }

    @Test
    void refusesTwentyMegabytesOfText() {
        assertThat(refusal("plan.txt", new byte[20 << 20])).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void refusesAnArchiveThatUnpacksToFarMore() throws IOException {
        assertThat(refusal("plan.docx", zip("word/document.xml", 30 << 20))).isEqualTo(Reason.ZIP_BOMB);
    }

    @Test
    void refusesBrokenContainers() throws IOException {
        byte[] docx = new NumberedDocx().line("学习").bytes();

        assertThat(refusal("plan.docx", Arrays.copyOf(docx, docx.length / 3)))
                .isIn(Reason.MALFORMED, Reason.CONTENT_BELIES_NAME);
        assertThat(refusal("plan.docx", zip("word/document.xml", 100))).isEqualTo(Reason.MALFORMED);
        assertThat(refusal("plan.doc", Arrays.copyOf(doc("numbered.doc"), 2_000)))
                .isEqualTo(Reason.MALFORMED);
    }

    @Test
    void refusesADocxWithAPassword(@TempDir Path folder) throws IOException, GeneralSecurityException {
        assertThat(refusal("plan.docx", encrypted(new NumberedDocx().line("学习").bytes(), folder)))
                .isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void refusesADocWithAPassword() throws IOException {
        assertThat(refusal("plan.doc", markedEncrypted(doc("numbered.doc")))).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void readsNumberingOfADoc() throws IOException {
        assertThat(reader.read("plan.doc", doc("numbered.doc")))
                .filteredOn(it -> !it.isBlank())
                .containsExactly("松涛小学工会2016年工作计划", "一、抓好学习", "（一）读书会", "（二）研讨会", "二、办好活动", "（一）球赛");
    }

    @Test
    void beginsTheNumberingOfADocAnewWhereItSaysSo() throws IOException {
        assertThat(reader.read("plan.doc", doc("restarted.doc")))
                .filteredOn(it -> !it.isBlank())
                .containsExactly("松涛小学工会2016年工作计划", "一、抓好学习", "（一）读书会", "（二）研讨会", "一、办好活动", "（一）球赛");
    }

    @Test
    void readsTablesOfADoc() throws IOException {
        assertThat(reader.read("plan.doc", doc("table.doc")))
                .filteredOn(it -> !it.isBlank())
                .containsExactly("松涛小学工会2016年活动安排", "月份 | 活动", "3月 | 植树  歌咏", "七、八月 | 疗养");
    }

    private Reason refusal(String name, byte[] content) {
        return refusal(reader, name, content);
    }

    private static Reason refusal(SourceReader reader, String name, byte[] content) {
        return Objects.requireNonNull(catchThrowableOfType(UnreadableDocument.class, () -> reader.read(name, content)))
                .reason();
    }

    private static byte[] doc(String name) throws IOException {
        return Files.readAllBytes(Path.of("src/test/resources/reading/doc", name));
    }

    private static byte[] zip(String entry, int size) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(new byte[size]);
        }
        return out.toByteArray();
    }

    /** Apache POI's usual folder for what passes through belongs to whoever on this computer came first. */
    private static byte[] encrypted(byte[] docx, Path folder) throws IOException, GeneralSecurityException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TempFile.setThreadLocalTempFileCreationStrategy(new DefaultTempFileCreationStrategy(folder.toFile()));
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("password");
            try (var data = encryptor.getDataStream(files)) {
                data.write(docx);
            }
            files.writeFilesystem(out);
        } finally {
            TempFile.setThreadLocalTempFileCreationStrategy(null);
        }
        return out.toByteArray();
    }

    /** Sets the sign of encryption in the head of the text, which is the ninth bit of the word at 10. */
    private static byte[] markedEncrypted(byte[] doc) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(doc))) {
            DocumentEntry entry = (DocumentEntry) files.getRoot().getEntryCaseInsensitive("WordDocument");
            byte[] text = new byte[entry.getSize()];
            try (DocumentInputStream in = new DocumentInputStream(entry)) {
                in.readFully(text);
            }
            text[11] |= 1;
            files.createOrUpdateDocument(new ByteArrayInputStream(text), "WordDocument");
            files.writeFilesystem(out);
        }
        return out.toByteArray();
    }
}
