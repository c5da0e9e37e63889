package org.unionfed.plan.school.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.plan.reading.pace.MarkupNames;
import org.unionfed.plan.reading.pace.TagLimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Workbooks that mean harm are refused while they are looked through, before anything is built from them. */
class HostileSheetTests {

    private static final String SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    @Test
    void readsAPlainOne() {
        assertThat(SheetReader.read(sheet(row(1, headings()) + row(2, cells("x")))))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZZZZZ1", "ZZZZZZZZZZZZZZZZZZZZ1", "XFD1", "IW1"})
    void refusesCellsFarToTheRight(String place) {
        assertRefused(SheetError.SHEET_TOO_LARGE, sheet("<row r=\"1\"><c r=\"" + place + "\"><v>1</v></c></row>"));
    }

    @Test
    void readsTwoHundredAndFiftySixColumnsAndNotOneMore() {
        assertThat(SheetReader.read(sheet(row(1, headings() + "<c r=\"IV1\"/>") + row(2, cells("x")))))
                .hasSize(1);
        assertRefused(SheetError.SHEET_TOO_LARGE, sheet(row(1, "<c/>".repeat(257))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a1", "1", "", "A", "A-1", "\u0130\u0131"})
    void refusesCellsThatStandNowhere(String place) {
        assertRefused(SheetError.SHEET_UNREADABLE, sheet("<row r=\"1\"><c r=\"" + place + "\"><v>1</v></c></row>"));
    }

    @Test
    void refusesMillionsOfCellsRowsAndAttributes() {
        assertRefused(SheetError.SHEET_TOO_LARGE, sheet("<row>" + "<c/>".repeat(3_000_000) + "</row>"));
        assertRefused(SheetError.SHEET_TOO_LARGE, sheet("<row/>".repeat(SheetMarkup.MOST_ELEMENTS)));
        assertRefused(
                SheetError.SHEET_TOO_LARGE, sheet("<x a='' b='' c='' d=''/>".repeat(SheetMarkup.MOST_ELEMENTS / 4)));
        assertRefused(SheetError.SHEET_TOO_LARGE, sheet("<x>".repeat(5_000) + "</x>".repeat(5_000)));
    }

    @Test
    void refusesTagsOfThousandsOfNames() {
        String tag = "<row" + " a='b'".repeat(TagLimit.MOST + 1) + "/>";
        String names = IntStream.range(0, MarkupNames.MOST)
                .mapToObj(it -> "<row n" + it + "='1'/>")
                .collect(Collectors.joining());

        assertRefused(SheetError.SHEET_TOO_LARGE, sheet(tag));
        assertRefused(SheetError.SHEET_TOO_LARGE, sheet(names));
    }

    @Test
    void refusesWhatUnpacksToTooMuch() {
        assertRefused(SheetError.SHEET_TOO_LARGE, sheet("<row/>" + " ".repeat(33 << 20)));
        assertRefused(SheetError.SHEET_TOO_LARGE, Arrays.copyOf(sheet(""), SheetGuard.MOST_BYTES + 1));
    }

    @Test
    void readsNoEntities() {
        byte[] laughs = workbook("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">]><worksheet xmlns=\"" + SHEETS
                + "\"><sheetData><row><c><v>&a;</v></c></row></sheetData></worksheet>");

        assertRefused(SheetError.SHEET_UNREADABLE, laughs);
    }

    private static void assertRefused(SheetError code, byte[] content) {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> SheetReader.read(content))
                .satisfies(it -> assertThat(it.code()).isEqualTo(code));
    }

    private static String row(int number, String cells) {
        return "<row r=\"" + number + "\">" + cells + "</row>";
    }

    private static String headings() {
        StringBuilder cells = new StringBuilder();
        for (SheetColumn column : SheetColumn.values()) {
            cells.append(cells(column.heading()));
        }
        return cells.toString();
    }

    private static String cells(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static byte[] sheet(String rows) {
        return workbook("<worksheet xmlns=\"" + SHEETS + "\"><sheetData>" + rows + "</sheetData></worksheet>");
    }

    private static byte[] workbook(String sheet) {
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE
                        + "content-types\"><Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
                        + " PartName=\"/xl/workbook.xml\" ContentType=\"" + type + "sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + type
                        + "worksheet+xml\"/></Types>");
        parts.put("_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + SHEETS + "\" xmlns:r=\"" + OFFICE
                        + "\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
        parts.put("xl/worksheets/sheet1.xml", sheet);
        return zip(parts);
    }

    private static String relation(String kind, String target) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\"" + OFFICE + "/"
                + kind + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : List.copyOf(parts.keySet())) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(parts.getOrDefault(name, "").getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
