package org.zhunsheng.site.download;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.issuing.FileKind;
import org.zhunsheng.publication.EditionHead;
import org.zhunsheng.site.shelf.ShelfDepartment;

/**
 * A file about an edition.
 *
 * @param head the edition
 * @param layout the layout of an official document; absent for the edition's own text
 * @param kind its file type; absent for the edition's own text, which is JSON
 */
public record Download(
        EditionHead head, @Nullable String layout, @Nullable FileKind kind) {

    /** The edition's own text. */
    public static Download text(EditionHead head) {
        return new Download(head, null, null);
    }

    /** What its name ends with, without the dot. */
    public String ending() {
        return kind == null ? "json" : kind.ending();
    }

    /** What people call the file type. */
    public String format() {
        return kind == null ? "JSON (zhunsheng/1)" : kind.name();
    }

    /** Where it is found in the site: ids and numbers, no words of a document. */
    public String path() {
        return "files/" + ShelfDepartment.idOf(head.department()) + "/"
                + head.year().year() + "/" + head.matter().name().toLowerCase(Locale.ROOT) + "-" + head.number() + "."
                + ending();
    }
}
