package org.unionfed.plan.school.sheet;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.plan.reading.pace.MarkupNames;
import org.unionfed.plan.reading.pace.TagLimit;

/** Counts what the parts of a workbook hold, and keeps none of it. */
final class SheetMarkup {

    static final int MOST_COLUMNS = 256;
    static final int MOST_ELEMENTS = 500_000;

    private static final int DEEPEST = 100;
    private static final int LETTERS = 26;
    private static final int BLANKS = 64;
    /** How markup begins, with its marks of order or without. */
    private static final List<String> BEGINNINGS =
            List.of("<", "\u00EF\u00BB\u00BF", "\u00FE\u00FF", "\u00FF\u00FE", "\0<", "<\0");

    private final MarkupNames names = new MarkupNames();
    private int elements;

    /** Whether a part can be markup at all; others are pictures and the like. */
    static boolean isMarkup(byte[] part) {
        String start = new String(part, 0, Math.min(part.length, BLANKS), StandardCharsets.ISO_8859_1).stripLeading();
        return BEGINNINGS.stream().anyMatch(start::startsWith);
    }

    /**
     * Whether a part is sound markup.
     *
     * @throws BusinessException when the parts so far hold too much
     */
    boolean isSound(byte[] part) {
        if (!TagLimit.holds(part)) {
            throw SheetGuard.tooLarge();
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(part));
            return TagLimit.counts(xml) && isSound(xml);
        } catch (XMLStreamException broken) {
            return false;
        }
    }

    private boolean isSound(XMLStreamReader xml) throws XMLStreamException {
        int depth = 0;
        int column = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                return false;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                column = column(xml, column);
                count(xml, depth, column);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        return true;
    }

    private void count(XMLStreamReader xml, int depth, int column) {
        elements += 1 + xml.getAttributeCount() + xml.getNamespaceCount();
        if (elements > MOST_ELEMENTS || !names.hold(xml) || depth > DEEPEST || column > MOST_COLUMNS) {
            throw SheetGuard.tooLarge();
        }
    }

    /** The column of a cell, which it names itself or has from the one before it. */
    private static int column(XMLStreamReader xml, int before) {
        return switch (xml.getLocalName()) {
            case "row" -> 0;
            case "c" -> {
                String place = xml.getAttributeValue(null, "r");
                yield place == null ? before + 1 : Math.max(before, column(place));
            }
            default -> before;
        };
    }

    /** 27 for AA1. */
    private static int column(String place) {
        int column = 0;
        int at = 0;
        while (at < place.length() && place.charAt(at) >= 'A' && place.charAt(at) <= 'Z' && column <= MOST_COLUMNS) {
            column = column * LETTERS + place.charAt(at) - 'A' + 1;
            at++;
        }
        boolean row = at < place.length() && place.substring(at).chars().allMatch(c -> c >= '0' && c <= '9');
        if (column <= MOST_COLUMNS && (column == 0 || !row)) {
            throw new BusinessException(SheetError.SHEET_UNREADABLE);
        }
        return column;
    }
}
