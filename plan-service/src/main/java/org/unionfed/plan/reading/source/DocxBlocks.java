package org.unionfed.plan.reading.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionfed.plan.reading.pace.Interruption;
import org.unionfed.plan.reading.source.UnreadableDocument.Reason;

/** Writes paragraphs and table rows as lines: the cells of a row side by side, the text of a single cell as it is. */
final class DocxBlocks {

    private static final int WIDEST_SPAN = 20;
    private static final int MOST_CELLS = 1_000;

    private final ReadingLimits limits;
    private final LineCollector lines;
    private long characters;

    DocxBlocks(ReadingLimits limits, LineCollector lines) {
        this.limits = limits;
        this.lines = lines;
    }

    /** Bounds the text that was read and not yet written. */
    void count(String text) {
        characters += text.length();
        if (characters > limits.characters()) {
            throw new UnreadableDocument(Reason.TOO_COMPLEX, "Too much text");
        }
    }

    /** Adds a cell to the last row of a table. */
    void add(@Nullable Table table, Cell cell) {
        if (table != null && !table.rows().isEmpty()) {
            add(table.rows().get(table.rows().size() - 1), cell);
        }
    }

    private static void add(Row row, Cell cell) {
        if (row.cells().size() >= MOST_CELLS) {
            throw new UnreadableDocument(Reason.TOO_COMPLEX, "Too many cells in a row");
        }
        row.cells().add(cell);
    }

    /** The last cell of a table spans several columns: the others are there, and empty. */
    void span(@Nullable Table table, int columns) {
        for (int i = 1; i < Math.min(columns, WIDEST_SPAN); i++) {
            add(table, new Cell(List.of(), true));
        }
    }

    void write(Block block) {
        Interruption.heed();
        if (block instanceof Words words) {
            lines.addAll(words.text());
        } else if (block instanceof Table table) {
            table.rows().forEach(this::write);
        }
    }

    void write(Row row) {
        List<String> cells = row.cells().stream().map(DocxBlocks::text).toList();
        long own = row.cells().stream().filter(it -> !it.spanned()).count();
        boolean wholeRow = own == 1 && !cells.get(0).isBlank();
        if (wholeRow) {
            row.cells().get(0).blocks().forEach(this::write);
        } else {
            lines.addAll(String.join(" | ", cells));
        }
    }

    /** The paragraphs of a cell on one line, a wide gap between them. */
    private static String text(Cell cell) {
        List<String> texts = new ArrayList<>();
        collect(cell.blocks(), texts);
        return String.join("  ", texts).replace("\n", "  ").replace("\t", " ").replace("|", "｜");
    }

    /** No deeper than markup may nest. */
    private static void collect(List<Block> blocks, List<String> texts) {
        for (Block block : blocks) {
            if (block instanceof Words words && !words.text().isBlank()) {
                texts.add(words.text().strip());
            } else if (block instanceof Table table) {
                table.rows().forEach(row -> row.cells().forEach(cell -> collect(cell.blocks(), texts)));
            }
        }
    }

    /** What a document, a cell or a box consists of. */
    sealed interface Block permits Words, Table {}

    /** The text of a paragraph, numbering included. */
    record Words(String text) implements Block {}

    /** Rows that have not been written yet. */
    record Table(List<Row> rows) implements Block {}

    /** Cells from left to right. */
    record Row(List<Cell> cells) {}

    /**
     * What stands in a cell.
     *
     * @param spanned the cell before it takes its place too
     */
    record Cell(List<Block> blocks, boolean spanned) {}
}
