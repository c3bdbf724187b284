package org.zhunsheng.reading.source;

import org.zhunsheng.model.Place;

/**
 * A paragraph outside all tables, or one line of a plain text.
 *
 * @param text as printed; may contain tabs and line breaks, never hidden text, field codes or bookmarks
 * @param place where it stands
 */
public record Paragraph(String text, Place place) implements Block {}
