package org.zhunsheng.reading.source;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the elements of an XML part. Elements and attributes go by their local names, so that the transitional
 * and the strict form of the office formats read alike.
 *
 * <p>A document type declaration is refused outright: no office program writes one, and with it entities that expand
 * or point outside are gone.
 */
final class XmlPart implements AutoCloseable {
    private static final XMLInputFactory FACTORY = hardened();

    /** Deeper than any table in a table in a text box; a guard for memory, not for the stack: nothing recurses. */
    private static final int DEEPEST_ELEMENT = 20_000;

    /** Far beyond any cell or paragraph that a person could read; keeps one text from filling the memory. */
    private static final int LONGEST_TEXT = 32 << 20;

    private final String fileName;
    private final String partName;
    private final XMLStreamReader reader;
    private int event;
    private int depth;

    private XmlPart(String fileName, String partName, XMLStreamReader reader) {
        this.fileName = fileName;
        this.partName = partName;
        this.reader = reader;
    }

    private static XMLInputFactory hardened() {
        InputFactoryImpl factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    static XmlPart open(String fileName, String partName, InputStream content) throws ReadingException {
        try {
            return new XmlPart(fileName, partName, FACTORY.createXMLStreamReader(content));
        } catch (XMLStreamException broken) {
            throw translated(fileName, partName, broken);
        }
    }

    /**
     * Steps to the next event.
     *
     * @return false at the end of the part
     */
    boolean next() throws ReadingException {
        try {
            event = reader.next();
        } catch (XMLStreamException broken) {
            throw translated(fileName, partName, broken);
        }
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                if (++depth > DEEPEST_ELEMENT) {
                    throw ReadingException.tooLarge(fileName, "nesting", DEEPEST_ELEMENT);
                }
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw ReadingException.damaged(fileName, partName + " 声明了实体", partName + " declares entities", null);
            case XMLStreamConstants.END_DOCUMENT -> {
                return false;
            }
            default -> {
                // Text is fetched by those who want it; comments and instructions say nothing.
            }
        }
        return true;
    }

    boolean atStart() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    boolean atEnd() {
        return event == XMLStreamConstants.END_ELEMENT;
    }

    /** The name of the file that the part is in. */
    String fileName() {
        return fileName;
    }

    /** The local name of the element at hand. */
    String name() {
        return reader.getLocalName();
    }

    /** An attribute of the element at hand by its local name, or {@code null}. */
    @Nullable
    String attribute(String name) {
        int count = reader.getAttributeCount();
        for (int i = 0; i < count; i++) {
            if (name.equals(reader.getAttributeLocalName(i))) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** A whole number in an attribute; {@code otherwise} where it is absent or no number that fits an {@code int}. */
    int number(String name, int otherwise) {
        String text = attribute(name);
        return text == null ? otherwise : Numbers.parse(text, otherwise);
    }

    /** A yes-or-no attribute: absent means {@code otherwise}. */
    boolean flag(String name, boolean otherwise) {
        String text = attribute(name);
        return text == null ? otherwise : !(text.equals("0") || text.equals("false") || text.equals("off"));
    }

    /** Steps over the element at hand with all that it holds. */
    void skip() throws ReadingException {
        skipRest(enter());
    }

    /** Steps to the end of the element entered. */
    void skipRest(int entered) throws ReadingException {
        while (nextWithin(entered)) {
            // Stepping is all there is to do.
        }
    }

    /** The element at hand holds children: their depth, to be handed to {@link #nextWithin}. */
    int enter() {
        return depth;
    }

    /**
     * Steps to the next event inside the element entered.
     *
     * @return false when that element ends
     */
    boolean nextWithin(int entered) throws ReadingException {
        return next() && depth >= entered;
    }

    /** Adds the text of the element at hand, up to its end, leaving out that of its children. */
    void appendText(StringBuilder text) throws ReadingException {
        int entered = enter();
        while (nextWithin(entered)) {
            if (depth == entered && reader.isCharacters()) {
                appendCharacters(text);
            }
        }
    }

    private void appendCharacters(StringBuilder text) throws ReadingException {
        try {
            // Asking for the length makes the parser read the text to its end; only then are its characters in place.
            int length = reader.getTextLength();
            text.append(reader.getTextCharacters(), reader.getTextStart(), length);
        } catch (UncheckedStreamException broken) {
            throw translated(fileName, partName, broken);
        }
        if (text.length() > LONGEST_TEXT) {
            throw ReadingException.tooLarge(fileName, "characters of one text", LONGEST_TEXT);
        }
    }

    @Override
    public void close() throws ReadingException {
        try {
            reader.close();
        } catch (XMLStreamException broken) {
            throw translated(fileName, partName, broken);
        }
    }

    private static ReadingException translated(String fileName, String partName, Exception broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof ReadingException ours) {
                return ours;
            }
        }
        return ReadingException.damaged(fileName, partName, broken);
    }
}
