package org.unionfed.plan.reading.source;

import java.util.ArrayList;
import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlCursor;

/** Finds the text of boxes that are anchored in a paragraph. */
final class DocxTextBoxes {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final QName BOX = new QName(WORD, "txbxContent");
    private static final QName PARAGRAPH = new QName(WORD, "p");
    private static final QName TEXT = new QName(WORD, "t");
    private static final QName FALLBACK =
            new QName("http://schemas.openxmlformats.org/markup-compatibility/2006", "Fallback");

    private DocxTextBoxes() {}

    /** One text for each paragraph inside boxes, in order. */
    static List<String> in(XWPFParagraph paragraph) {
        List<String> texts = new ArrayList<>();
        int boxes = 0;
        int fallbacks = 0;
        StringBuilder text = new StringBuilder();
        try (XmlCursor cursor = paragraph.getCTP().newCursor()) {
            int depth = 0;
            do {
                XmlCursor.TokenType token = cursor.currentTokenType();
                if (token.isStart()) {
                    depth++;
                    boxes += cursor.getName().equals(BOX) ? 1 : 0;
                    fallbacks += cursor.getName().equals(FALLBACK) ? 1 : 0;
                    boolean shown = boxes > 0 && fallbacks == 0;
                    text.append(shown && cursor.getName().equals(TEXT) ? cursor.getTextValue() : "");
                } else if (token.isEnd()) {
                    depth--;
                    QName name = nameOfEnd(cursor);
                    boxes -= name.equals(BOX) ? 1 : 0;
                    fallbacks -= name.equals(FALLBACK) ? 1 : 0;
                    if (name.equals(PARAGRAPH) && !text.isEmpty()) {
                        texts.add(text.toString());
                        text.setLength(0);
                    }
                }
                cursor.toNextToken();
            } while (depth > 0);
        }
        return texts;
    }

    private static QName nameOfEnd(XmlCursor cursor) {
        try (XmlCursor start = cursor.newCursor()) {
            start.toParent();
            return start.getName();
        }
    }
}
