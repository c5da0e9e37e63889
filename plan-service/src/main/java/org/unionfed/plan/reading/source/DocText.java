package org.unionfed.plan.reading.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.unionfed.plan.reading.pace.Interruption;
import org.unionfed.plan.reading.pace.ReadingInterrupted;
import org.unionfed.plan.reading.source.UnreadableDocument.Reason;

/** Takes the text out of a .doc: paragraphs with their numbering, and table rows. */
final class DocText {

    private final Range range;
    private final LineCollector lines;
    private final DocNumbering numbering = new DocNumbering();

    private DocText(Range range, LineCollector lines) {
        this.range = range;
        this.lines = lines;
    }

    static void read(byte[] content, ReadingLimits limits, LineCollector lines) {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            DocGuard.secure(file, limits);
            read(file, lines);
        } catch (UnreadableDocument | ReadingInterrupted e) {
            throw e;
        } catch (EncryptedDocumentException e) {
            throw new UnreadableDocument(Reason.ENCRYPTED, "Encrypted .doc", e);
        } catch (OldWordFileFormatException e) {
            throw new UnreadableDocument(Reason.UNSUPPORTED_FORMAT, "A .doc older than Word 97", e);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableDocument(Reason.MALFORMED, "Not a readable .doc", e);
        } catch (StackOverflowError e) {
            throw new UnreadableDocument(Reason.TOO_COMPLEX, "Nested too deeply", e);
        }
    }

    private static void read(POIFSFileSystem file, LineCollector lines) throws IOException {
        try (HWPFDocument document = new HWPFDocument(file)) {
            new DocText(document.getRange(), lines).paragraphs();
        }
    }

    private void paragraphs() {
        for (int i = 0; i < range.numParagraphs(); i++) {
            Interruption.heed();
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable()) {
                Table table = range.getTable(paragraph);
                rows(table);
                i += Math.max(0, table.numParagraphs() - 1);
            } else {
                lines.addAll(text(paragraph));
            }
        }
    }

    private String text(Paragraph paragraph) {
        String text = clean(paragraph.text());
        return text.isBlank() ? text : numbering.before(paragraph) + text;
    }

    private void rows(Table table) {
        for (int i = 0; i < table.numRows(); i++) {
            Interruption.heed();
            TableRow row = table.getRow(i);
            List<String> cells = new ArrayList<>();
            for (int k = 0; k < row.numCells(); k++) {
                cells.add(cell(row.getCell(k)));
            }
            if (cells.size() == 1) {
                lines.addAll(cells.get(0).replace("  ", "\n"));
            } else {
                lines.addAll(String.join(" | ", cells));
            }
        }
    }

    private String cell(TableCell cell) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < cell.numParagraphs(); i++) {
            String text = text(cell.getParagraph(i)).replace("\n", "  ").strip();
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return String.join("  ", texts).replace("\t", " ").replace("|", "｜");
    }

    /** Field codes and the marks of cells, pictures and breaks are no text; a vertical tab is a soft break. */
    private static String clean(String raw) {
        String text = DocFields.withoutInstructions(raw);
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u000B' || c == '\f') {
                clean.append('\n');
            } else if (c == '\t' || c >= ' ') {
                clean.append(c);
            }
        }
        return clean.toString();
    }
}
