package org.zhunsheng.issuing.page;

import java.util.List;

/**
 * A list of contents.
 *
 * @param title over it
 * @param entries the headings in their order
 */
public record Contents(Paragraph title, List<Entry> entries) {
    public Contents {
        entries = List.copyOf(entries);
    }

    /**
     * One line of the contents.
     *
     * @param heading where it leads
     * @param page the page that the heading is expected on, counted from 1; 0 where nobody knows
     */
    public record Entry(Heading heading, int page) {}
}
