package org.unionfed.plan.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs .docx files of whatever markup. */
final class Hostile {

    private static final String WORD = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private Hostile() {}

    static byte[] docx(String body) {
        return docx(body, "", "");
    }

    static byte[] docx(String body, String numbering, String styles) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE
                        + "content-types\"><Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + type("document.main") + type("numbering") + type("styles") + "</Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type=\"" + OFFICE
                        + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        parts.put(
                "word/_rels/document.xml.rels",
                "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relation("numbering") + relation("styles")
                        + "</Relationships>");
        parts.put("word/document.xml", "<w:document " + WORD + "><w:body>" + body + "</w:body></w:document>");
        parts.put("word/numbering.xml", "<w:numbering " + WORD + ">" + numbering + "</w:numbering>");
        parts.put("word/styles.xml", "<w:styles " + WORD + ">" + styles + "</w:styles>");
        return zip(parts);
    }

    private static String type(String kind) {
        String name = kind.equals("document.main") ? "document" : kind;
        return "<Override PartName=\"/word/" + name + ".xml\" ContentType=\"" + TYPE + kind + "+xml\"/>";
    }

    private static String relation(String kind) {
        return "<Relationship Id=\"" + kind + "\" Type=\"" + OFFICE + kind + "\" Target=\"" + kind + ".xml\"/>";
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
