package org.unionfed.plan.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.unionfed.plan.reading.HostileDocumentsTests.HostileFile;

import static java.util.stream.Collectors.joining;

/** Archives that call themselves .docx: bombs, broken ones, and ones that reach for what is not theirs. */
final class HostileArchives {

    private static final String[] REFUSED = {"MALFORMED", "TOO_COMPLEX", "ZIP_BOMB"};
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String MACRO = "application/vnd.ms-word.document.macroEnabled.main+xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private HostileArchives(String documentType) {
        part(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"" + documentType + "\"/></Types>");
        part(
                "_rels/.rels",
                relations("<Relationship Id=\"rId1\" Type=\"" + OFFICE
                        + "/officeDocument\" Target=\"word/document.xml\"/>"));
    }

    static List<HostileFile> all() {
        byte[] plain = new HostileArchives(MAIN).text("一、学习").bytes();
        return List.of(
                docx("a plain one", plain, "READ"),
                docx("half an archive", Arrays.copyOf(plain, plain.length / 2), "MALFORMED", "CONTENT_BELIES_NAME"),
                docx("an archive without its end", Arrays.copyOf(plain, plain.length - 30), "MALFORMED"),
                docx("four bytes", Arrays.copyOf(plain, 4), "MALFORMED", "CONTENT_BELIES_NAME"),
                docx("an empty archive", new byte[] {'P', 'K', 5, 6, 0, 0, 0, 0}, "CONTENT_BELIES_NAME"),
                docx(
                        "a bomb in the text",
                        new HostileArchives(MAIN).body(" ".repeat(40 << 20)).bytes(),
                        "ZIP_BOMB"),
                docx(
                        "a bomb in a picture",
                        new HostileArchives(MAIN)
                                .text("一")
                                .filled("word/media/a.bin")
                                .bytes(),
                        "ZIP_BOMB"),
                docx(
                        "thousands of parts",
                        new HostileArchives(MAIN).text("一").crowd(3_000).bytes(),
                        "ZIP_BOMB"),
                docx(
                        "entities that multiply",
                        new HostileArchives(MAIN).document(laughs()).bytes(),
                        REFUSED),
                docx(
                        "a file of the machine",
                        new HostileArchives(MAIN)
                                .document(external("file:///etc/passwd"))
                                .bytes(),
                        REFUSED),
                docx(
                        "an address",
                        new HostileArchives(MAIN)
                                .document(external("http://192.0.2.1/x"))
                                .bytes(),
                        REFUSED),
                docx(
                        "nested without end",
                        new HostileArchives(MAIN).body(nested("w:ins", 100_000)).bytes(),
                        REFUSED),
                docx(
                        "nested tables",
                        new HostileArchives(MAIN).body(tables(1_500)).bytes(),
                        "READ",
                        "MALFORMED",
                        "TOO_COMPLEX"),
                docx(
                        "paragraphs without end",
                        new HostileArchives(MAIN).body("<w:p/>".repeat(100_000)).bytes(),
                        "TOO_COMPLEX",
                        "ZIP_BOMB"),
                docx(
                        "a name for each element",
                        new HostileArchives(MAIN).body(names(20_000)).bytes(),
                        "TOO_COMPLEX"),
                docx(
                        "a megabyte in a run",
                        new HostileArchives(MAIN).text("工".repeat(1 << 20)).bytes(),
                        "TOO_COMPLEX",
                        "ZIP_BOMB"),
                docx(
                        "a cell that spans a million",
                        new HostileArchives(MAIN).body(span(1_000_000)).bytes(),
                        "READ",
                        "MALFORMED"),
                docx(
                        "half a surrogate",
                        new HostileArchives(MAIN).text("&#xD800;").bytes(),
                        REFUSED),
                docx("a NUL", new HostileArchives(MAIN).text("a\0b").bytes(), REFUSED),
                docx(
                        "no markup at all",
                        new HostileArchives(MAIN).document("一、学习").bytes(),
                        REFUSED),
                docx(
                        "names that climb",
                        new HostileArchives(MAIN).text("一").climbing().bytes(),
                        "READ",
                        "MALFORMED"),
                docx(
                        "a template and a picture elsewhere",
                        new HostileArchives(MAIN).text("一").reaching().bytes(),
                        "READ"),
                docx("macros", new HostileArchives(MACRO).text("一").macros().bytes(), "READ", "MALFORMED"),
                HostileFile.of("macros by their own name", "plan.docm", plain, "UNSUPPORTED_FORMAT"),
                HostileFile.of("an archive named .txt", "plan.txt", plain, "CONTENT_BELIES_NAME"),
                HostileFile.of("an archive named .doc", "plan.doc", plain, "CONTENT_BELIES_NAME"));
    }

    private static String names(int count) {
        return IntStream.range(0, count).mapToObj(it -> "<w:q" + it + "/>").collect(joining());
    }

    private static HostileFile docx(String what, byte[] content, String... outcomes) {
        return HostileFile.of(what, "plan.docx", content, outcomes);
    }

    private static String laughs() {
        StringBuilder entities = new StringBuilder("<!ENTITY a \"哈哈哈哈哈哈哈哈哈哈\">");
        for (char c = 'b'; c <= 'k'; c++) {
            String former = "&" + (char) (c - 1) + ";";
            entities.append("<!ENTITY ")
                    .append(c)
                    .append(" \"")
                    .append(former.repeat(10))
                    .append("\">");
        }
        return "<!DOCTYPE d [" + entities + "]>" + wrapped(paragraph("&k;"));
    }

    private static String external(String address) {
        return "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + address + "\">]>" + wrapped(paragraph("&x;"));
    }

    private static String nested(String name, int depth) {
        return "<w:p>" + ("<" + name + ">").repeat(depth) + ("</" + name + ">").repeat(depth) + "</w:p>";
    }

    private static String tables(int depth) {
        return "<w:tbl><w:tr><w:tc>".repeat(depth) + paragraph("1月") + "</w:tc></w:tr></w:tbl>".repeat(depth);
    }

    private static String span(int columns) {
        String cell = "<w:tc><w:tcPr><w:gridSpan w:val=\"" + columns + "\"/></w:tcPr>" + paragraph("1月") + "</w:tc>";
        return "<w:tbl>" + ("<w:tr>" + cell + cell + "</w:tr>").repeat(100) + "</w:tbl>";
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String wrapped(String body) {
        return "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body + "</w:body></w:document>";
    }

    private static String relations(String relations) {
        return "<Relationships xmlns=\"" + RELATIONS + "\">" + relations + "</Relationships>";
    }

    private HostileArchives text(String text) {
        return body(paragraph(text));
    }

    private HostileArchives body(String body) {
        return document(wrapped(body));
    }

    private HostileArchives document(String document) {
        return part("word/document.xml", document);
    }

    private HostileArchives filled(String name) {
        parts.put(name, new byte[120 << 20]);
        return this;
    }

    private HostileArchives crowd(int size) {
        for (int i = 0; i < size; i++) {
            part("word/media/" + i + ".bin", "");
        }
        return this;
    }

    private HostileArchives climbing() {
        return part("../../../../tmp/climbed.xml", "<a/>")
                .part("/etc/climbed.xml", "<a/>")
                .part("c:\\climbed.xml", "<a/>");
    }

    private HostileArchives reaching() {
        String far = "Target=\"http://192.0.2.1/x\" TargetMode=\"External\"/>";
        return part(
                "word/_rels/document.xml.rels",
                relations("<Relationship Id=\"rId1\" Type=\"" + OFFICE + "/attachedTemplate\" " + far
                        + "<Relationship Id=\"rId2\" Type=\"" + OFFICE + "/image\" " + far));
    }

    private HostileArchives macros() {
        return part("word/vbaProject.bin", "Sub AutoOpen()")
                .part(
                        "word/_rels/document.xml.rels",
                        relations(
                                "<Relationship Id=\"rId1\" Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\""
                                        + " Target=\"vbaProject.bin\"/>"));
    }

    private HostileArchives part(String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    private byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
