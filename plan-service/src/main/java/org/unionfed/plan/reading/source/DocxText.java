package org.unionfed.plan.reading.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionfed.plan.reading.source.DocxBlocks.Block;
import org.unionfed.plan.reading.source.DocxBlocks.Cell;
import org.unionfed.plan.reading.source.DocxBlocks.Row;
import org.unionfed.plan.reading.source.DocxBlocks.Table;
import org.unionfed.plan.reading.source.DocxBlocks.Words;

/**
 * Takes the text out of a .docx: paragraphs with their numbering, the boxes anchored in them, table rows. What was
 * deleted or moved away, notes and field codes are none of it.
 */
final class DocxText {

    /** Hold no text of the document, or hold it a second time. */
    private static final Set<String> PASSED = Set.of(
            "del",
            "moveFrom",
            "rt",
            "rPr",
            "sectPr",
            "pPrChange",
            "tblPr",
            "tblPrEx",
            "trPr",
            "sdtPr",
            "sdtEndPr",
            "mc:Fallback");

    private final WordMarkup markup;
    private final DocxNumbering numbering;
    private final DocxBlocks blocks;
    private final Deque<OpenParagraph> paragraphs = new ArrayDeque<>();
    private final Deque<Table> tables = new ArrayDeque<>();
    /** Where finished paragraphs and tables go: the cell or box that is open; none in the body itself. */
    private final Deque<List<Block>> holders = new ArrayDeque<>();

    private DocxText(WordMarkup markup, DocxNumbering numbering, DocxBlocks blocks) {
        this.markup = markup;
        this.numbering = numbering;
        this.blocks = blocks;
    }

    static void read(byte[] content, ReadingLimits limits, LineCollector lines) {
        DocxParts parts = DocxParts.of(content, limits);
        DocxStyles styles = DocxStyles.of(parts.part(DocxParts.STYLES), limits.elements());
        DocxLevels levels = DocxLevels.of(parts.part(DocxParts.NUMBERING), styles, limits.elements());
        WordMarkup markup = WordMarkup.of(parts.part(DocxParts.DOCUMENT), limits.elements());
        new DocxText(markup, new DocxNumbering(styles, levels), new DocxBlocks(limits, lines)).body();
    }

    private void body() {
        while (markup.advance()) {
            if (markup.starts()) {
                start(markup.name());
            } else if (markup.ends()) {
                end(markup.name());
            } else if (!paragraphs.isEmpty() && paragraphs.peek().inText) {
                append(markup.text());
            }
        }
    }

    private void start(String name) {
        if (PASSED.contains(name)) {
            markup.skip();
            return;
        }
        switch (name) {
            case "p" -> paragraphs.push(new OpenParagraph());
            case "tbl" -> tables.push(new Table(new ArrayList<>()));
            case "tr" -> startRow();
            case "tc" -> startCell();
            case "gridSpan" -> blocks.span(tables.peek(), markup.number("val", 1));
            case "txbxContent" -> startBox();
            default -> {
                if (!paragraphs.isEmpty()) {
                    inParagraph(name, paragraphs.peek());
                }
            }
        }
    }

    private void inParagraph(String name, OpenParagraph paragraph) {
        switch (name) {
            case "t" -> paragraph.inText = true;
            case "tab", "ptab" -> append(paragraph.inProperties ? "" : "\t");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            case "pPr" -> paragraph.inProperties = true;
            case "pStyle" -> paragraph.style = markup.value();
            case "numId" -> paragraph.number = markup.number("val", 0);
            case "ilvl" -> paragraph.level = markup.number("val", 0);
            default -> {}
        }
    }

    private void append(String text) {
        if (!paragraphs.isEmpty()) {
            blocks.count(text);
            paragraphs.peek().text.append(text);
        }
    }

    private void end(String name) {
        switch (name) {
            case "p" -> endParagraph();
            case "t" -> inText(false);
            case "pPr" -> inProperties(false);
            case "tbl" -> endTable();
            case "tr" -> endRow();
            case "tc", "txbxContent" -> holders.poll();
            default -> {}
        }
    }

    private void inText(boolean value) {
        if (!paragraphs.isEmpty()) {
            paragraphs.peek().inText = value;
        }
    }

    private void inProperties(boolean value) {
        if (!paragraphs.isEmpty()) {
            paragraphs.peek().inProperties = value;
        }
    }

    /** Boxes stand in the paragraph they are anchored in, and are read behind it. */
    private void endParagraph() {
        OpenParagraph paragraph = paragraphs.poll();
        if (paragraph != null) {
            String text = paragraph.text.toString();
            boolean numbered = !text.isBlank() && paragraphs.isEmpty();
            place(new Words(
                    numbered ? numbering.before(paragraph.number, paragraph.level, paragraph.style) + text : text));
            paragraph.boxes.forEach(this::place);
        }
    }

    private void startBox() {
        OpenParagraph anchor = paragraphs.peek();
        holders.push(anchor == null ? new ArrayList<>() : anchor.boxes);
    }

    private void startRow() {
        if (!tables.isEmpty()) {
            tables.peek().rows().add(new Row(new ArrayList<>()));
        }
    }

    private void startCell() {
        Cell cell = new Cell(new ArrayList<>(), false);
        blocks.add(tables.peek(), cell);
        holders.push(cell.blocks());
    }

    /** Rows of the body's own tables are written at once, and none of them is kept. */
    private void endRow() {
        Table table = tables.peek();
        if (table != null && holders.isEmpty() && !table.rows().isEmpty()) {
            blocks.write(table.rows().remove(table.rows().size() - 1));
        }
    }

    private void endTable() {
        Table table = tables.poll();
        if (table != null) {
            place(table);
        }
    }

    private void place(Block block) {
        List<Block> holder = holders.peek();
        if (holder == null) {
            blocks.write(block);
        } else {
            holder.add(block);
        }
    }

    /** A paragraph whose end has not been read. */
    private static final class OpenParagraph {

        private final StringBuilder text = new StringBuilder();
        private final List<Block> boxes = new ArrayList<>();
        private boolean inText;
        private boolean inProperties;
        private @Nullable Integer number;
        private int level;
        private @Nullable String style;
    }
}
