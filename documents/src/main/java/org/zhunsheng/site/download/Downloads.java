package org.zhunsheng.site.download;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.zhunsheng.issuing.FileKind;
import org.zhunsheng.issuing.Issuing;
import org.zhunsheng.issuing.IssuingException;
import org.zhunsheng.issuing.font.FontShelf;
import org.zhunsheng.issuing.layout.Layouts;
import org.zhunsheng.publication.Edition;

/** Makes the files that can be downloaded about an edition. One instance serves all threads. */
public final class Downloads {
    private final OfferedLayouts layouts = new OfferedLayouts();
    private final Map<String, Issuing> issuing = new ConcurrentHashMap<>();
    private final FontShelf fonts;
    private final Set<FileKind> kinds;

    /**
     * Downloads of some file types.
     *
     * @param fonts what PDF takes its characters from
     * @param kinds the file types of official documents; none leaves the edition's own text
     */
    public Downloads(FontShelf fonts, Set<FileKind> kinds) {
        this.fonts = fonts;
        this.kinds = Set.copyOf(kinds);
    }

    /** What can be asked for about an edition. That a file cannot be made after all is found out by {@link #write}. */
    public List<Download> of(Edition edition) {
        List<Download> offered = new ArrayList<>();
        OfferedLayouts.Offer offer = layouts.of(edition.document().kind());
        for (FileKind kind : offer.formats()) {
            if (kinds.contains(kind)) {
                String layout = offer.in(edition.head().department().region());
                offered.add(new Download(edition.head(), layout, kind));
            }
        }
        offered.add(Download.text(edition.head()));
        return offered;
    }

    /**
     * Writes a file about an edition.
     *
     * @throws IssuingException where this document cannot be made such a file
     * @throws IOException where it cannot be written
     */
    public void write(Edition edition, Download download, OutputStream out) throws IOException {
        if (download.layout() == null || download.kind() == null) {
            out.write(edition.text().getBytes(StandardCharsets.UTF_8));
            return;
        }
        issuing(download.layout()).issue(edition.document(), download.kind(), out);
    }

    private Issuing issuing(String layout) throws IOException {
        Issuing known = issuing.get(layout);
        if (known == null) {
            known = new Issuing(Layouts.find(layout), fonts);
            issuing.put(layout, known);
        }
        return known;
    }
}
