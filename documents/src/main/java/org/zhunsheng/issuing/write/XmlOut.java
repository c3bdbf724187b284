package org.zhunsheng.issuing.write;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML as a stream: an element at a time, its attributes as pairs of name and value. */
final class XmlOut {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter xml;

    XmlOut(OutputStream out) throws IOException {
        try {
            xml = FACTORY.createXMLStreamWriter(out, "UTF-8");
        } catch (XMLStreamException impossible) {
            throw new IOException(impossible);
        }
    }

    XmlOut declaration() throws IOException {
        return step(() -> xml.writeStartDocument("UTF-8", "1.0"));
    }

    XmlOut doctype(String type) throws IOException {
        return step(() -> xml.writeDTD(type));
    }

    /** Begins an element. */
    XmlOut open(String name, String... attributes) throws IOException {
        return step(() -> {
            xml.writeStartElement(name);
            attributes(attributes);
        });
    }

    /** An element without content. */
    XmlOut empty(String name, String... attributes) throws IOException {
        return step(() -> {
            xml.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    /** One more attribute of the element that was just begun. */
    XmlOut attribute(String name, String value) throws IOException {
        return step(() -> xml.writeAttribute(name, value));
    }

    XmlOut text(String text) throws IOException {
        return step(() -> xml.writeCharacters(text));
    }

    XmlOut close() throws IOException {
        return step(xml::writeEndElement);
    }

    /** An element with words in it. */
    XmlOut element(String name, String text, String... attributes) throws IOException {
        return open(name, attributes).text(text).close();
    }

    /** Ends the document and leaves the stream open. */
    void end() throws IOException {
        step(() -> {
            xml.writeEndDocument();
            xml.close();
        });
    }

    private interface Step {
        void take() throws XMLStreamException;
    }

    private XmlOut step(Step step) throws IOException {
        try {
            step.take();
            return this;
        } catch (XMLStreamException failed) {
            throw failed.getNestedException() instanceof IOException unwritable ? unwritable : new IOException(failed);
        }
    }
}
