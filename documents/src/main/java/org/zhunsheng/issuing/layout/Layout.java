package org.zhunsheng.issuing.layout;

import java.util.List;
import java.util.Set;
import org.zhunsheng.issuing.FileKind;
import org.zhunsheng.issuing.field.FormWords;
import org.zhunsheng.issuing.page.PageSetup;

/**
 * What a form looks like, as its data file says.
 *
 * @param about what it is
 * @param words its own words for kinds of things
 * @param figures how it prints numbers
 * @param title over the document where that brings none of its own
 * @param page the paper
 * @param body what is printed, in order
 * @param formats the file types that it is issued in
 * @param needs names of which a document must say at least one, or there is nothing to print
 * @param carries which facts a reader finds in it again, as paths of the exchange format; see docs/issuing.md
 */
public record Layout(
        About about,
        FormWords words,
        Figures figures,
        Template title,
        PageSetup page,
        List<Node> body,
        Set<FileKind> formats,
        List<String> needs,
        List<String> carries) {
    public Layout {
        body = List.copyOf(body);
        formats = Set.copyOf(formats);
        needs = List.copyOf(needs);
        carries = List.copyOf(carries);
    }

    /** Whether there is a list of contents in it. */
    public boolean hasContents() {
        return hasContents(body);
    }

    static boolean hasContents(List<Node> body) {
        return body.stream().anyMatch(node -> switch (node) {
            case Node.Contents found -> true;
            case Node.Each each -> hasContents(each.body());
            case Node.When when -> hasContents(when.body());
            case Node.Sheet other -> false;
            case Node.Line other -> false;
            case Node.Heading other -> false;
            case Node.PageBreak other -> false;
            case Node.Table other -> false;
        });
    }

    /**
     * What a layout is.
     *
     * @param id by which it is chosen
     * @param chinese its name
     * @param english its name
     * @param basis the regulation or the publication that it follows
     */
    public record About(String id, String chinese, String english, String basis) {}
}
