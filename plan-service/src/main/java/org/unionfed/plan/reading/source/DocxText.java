package org.unionfed.plan.reading.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.unionfed.plan.reading.source.SourceProblem.Kind;

/** Takes the text out of a .docx: paragraphs with their numbering, table rows, content controls. */
final class DocxText {

    private static final int WIDEST_SPAN = 20;
    private static final Pattern NOTE = Pattern.compile("\\[(footnote|endnote)Ref:-?\\d+]");

    private final LineCollector lines;
    private final DocxNumbering numbering;

    private DocxText(XWPFDocument document, LineCollector lines) {
        this.lines = lines;
        this.numbering = new DocxNumbering(document);
    }

    static void read(byte[] content, LineCollector lines) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
            new DocxText(document, lines).elements(document.getBodyElements());
        } catch (SourceProblem e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            boolean bomb = String.valueOf(e.getMessage()).contains("Zip bomb");
            throw new SourceProblem(bomb ? Kind.ZIP_BOMB : Kind.MALFORMED, "Not a readable .docx", e);
        } catch (StackOverflowError e) {
            throw new SourceProblem(Kind.TOO_COMPLEX, "Nested too deeply", e);
        }
    }

    private void elements(List<IBodyElement> elements) {
        for (IBodyElement element : elements) {
            if (element instanceof XWPFParagraph paragraph) {
                lines.addAll(text(paragraph));
                DocxTextBoxes.in(paragraph).forEach(lines::addAll);
            } else if (element instanceof XWPFTable table) {
                table.getRows().forEach(this::row);
            } else if (element instanceof XWPFSDT control) {
                lines.addAll(control.getContent().getText());
            }
        }
    }

    private String text(XWPFParagraph paragraph) {
        String text = withoutNotes(paragraph);
        return text.isBlank() ? text : numbering.before(paragraph) + text;
    }

    /** Notes at the foot of the page are none of the text they stand behind. */
    private static String withoutNotes(XWPFParagraph paragraph) {
        String text = paragraph.getText();
        String notes = paragraph.getFootnoteText();
        String body =
                notes.isEmpty() || !text.endsWith(notes) ? text : text.substring(0, text.length() - notes.length());
        return NOTE.matcher(body).replaceAll("");
    }

    private void row(XWPFTableRow row) {
        List<String> cells = new ArrayList<>();
        for (XWPFTableCell cell : row.getTableCells()) {
            cells.add(cell(cell));
            for (int i = 1; i < span(cell); i++) {
                cells.add("");
            }
        }
        long filled = cells.stream().filter(it -> !it.isBlank()).count();
        boolean wholeRow = row.getTableCells().size() == 1 && filled == 1;
        if (wholeRow) {
            elements(row.getTableCells().get(0).getBodyElements());
        } else {
            lines.addAll(String.join(" | ", cells));
        }
    }

    /** The paragraphs of a cell on one line, a wide gap between them. */
    private String cell(XWPFTableCell cell) {
        List<String> texts = new ArrayList<>();
        for (IBodyElement element : cell.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                texts.add(text(paragraph).strip());
            } else if (element instanceof XWPFTable inner) {
                texts.add(inner.getText());
            }
        }
        String joined =
                String.join("  ", texts.stream().filter(it -> !it.isBlank()).toList());
        return joined.replace("\n", "  ").replace("\t", " ").replace("|", "｜");
    }

    private static int span(XWPFTableCell cell) {
        CTTcPr properties = cell.getCTTc().getTcPr();
        boolean set = properties != null
                && properties.isSetGridSpan()
                && properties.getGridSpan().getVal() != null;
        return set ? Math.min(WIDEST_SPAN, properties.getGridSpan().getVal().intValue()) : 1;
    }
}
