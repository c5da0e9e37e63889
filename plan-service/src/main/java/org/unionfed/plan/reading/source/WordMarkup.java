package org.unionfed.plan.reading.source;

import java.io.ByteArrayInputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.unionfed.plan.reading.pace.Interruption;
import org.unionfed.plan.reading.pace.MarkupNames;
import org.unionfed.plan.reading.pace.TagLimit;
import org.unionfed.plan.reading.source.UnreadableDocument.Reason;

/**
 * Goes through the markup of one part of a .docx from the front to the back and keeps none of it; ends when it holds
 * too much or too deep, and where somebody no longer waits.
 */
final class WordMarkup {

    private static final Set<String> WORD = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");
    private static final String ALTERNATIVES = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static final int DEEPEST = 200;

    private final XMLStreamReader xml;
    private final int most;
    private int seen;
    private final MarkupNames names = new MarkupNames();
    private int counted;
    private int depth;

    private WordMarkup(XMLStreamReader xml, int most) {
        this.xml = xml;
        this.most = most;
    }

    /** @param most elements and attributes together */
    static WordMarkup of(byte[] part, int most) {
        if (!TagLimit.holds(part)) {
            throw new UnreadableDocument(Reason.TOO_COMPLEX, "Too many attributes in one tag");
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(part));
            if (!TagLimit.counts(xml)) {
                throw new UnreadableDocument(Reason.MALFORMED, "Neither UTF-8 nor UTF-16");
            }
            return new WordMarkup(xml, most);
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    /** Moves to the next start, end or text; answers false at the end of the part. */
    boolean advance() {
        try {
            while (xml.hasNext()) {
                Interruption.heedAt(++seen);
                int event = xml.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new UnreadableDocument(Reason.MALFORMED, "Declarations of its own");
                }
                count(event);
                if (starts() || ends() || isText(event)) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    private static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA;
    }

    private void count(int event) {
        boolean tooMany = false;
        if (event == XMLStreamConstants.START_ELEMENT) {
            counted += 1 + xml.getAttributeCount() + xml.getNamespaceCount();
            depth++;
            tooMany = !names.hold(xml);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        if (counted > most || depth > DEEPEST || tooMany) {
            throw new UnreadableDocument(Reason.TOO_COMPLEX, "Too much markup");
        }
    }

    boolean starts() {
        return xml.isStartElement();
    }

    boolean ends() {
        return xml.isEndElement();
    }

    /** The name of one of Word's own elements; one of the vocabulary for alternatives has mc: before it. */
    String name() {
        String space = String.valueOf(xml.getNamespaceURI());
        if (WORD.contains(space)) {
            return xml.getLocalName();
        }
        return space.equals(ALTERNATIVES) ? "mc:" + xml.getLocalName() : "";
    }

    String text() {
        return xml.getText();
    }

    /** An attribute of Word's own. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)
                    && WORD.contains(String.valueOf(xml.getAttributeNamespace(i)))) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** What nearly every element says about itself. */
    @Nullable
    String value() {
        return attribute("val");
    }

    /** An attribute that is a whole number, or what is meant without one. */
    int number(String name, int otherwise) {
        String value = attribute(name);
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Passes everything inside the element that has just begun. */
    void skip() {
        int outside = depth - 1;
        boolean more = true;
        while (more && depth > outside) {
            more = advance();
        }
    }

    private static UnreadableDocument malformed(XMLStreamException e) {
        return new UnreadableDocument(Reason.MALFORMED, "Broken markup", e);
    }
}
