package org.zhunsheng.site;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.zhunsheng.filing.FileSink;
import org.zhunsheng.opendata.DataPackage;
import org.zhunsheng.publication.Edition;
import org.zhunsheng.publication.EditionHead;
import org.zhunsheng.site.page.Pages;
import org.zhunsheng.site.search.SearchIndex;
import org.zhunsheng.site.shelf.Address;
import org.zhunsheng.site.shelf.Listed;
import org.zhunsheng.site.shelf.Shelf;
import org.zhunsheng.site.shelf.ShelfDepartment;
import org.zhunsheng.site.shelf.SiteLanguage;
import org.zhunsheng.site.shelf.YearContents;

/**
 * What is made of all editions together: the list of all projects, the search and what else speaks of the whole site. Years
 * are added one after the other, and nothing of them is kept but what the list and the index need.
 */
public final class WholeSite implements Closeable {
    /** Files that are the same in every site. */
    static final List<String> ASSETS = List.of("site.css", "search.js", "proof.js", "icon.svg");

    private static final String FIXED = "assets/";
    private static final String DATA = "data/";
    private static final int PROJECTS_ON_A_PAGE = 500;

    private final FileSink sink;
    private final SearchIndex index = new SearchIndex();
    private final DataPackage data;

    /**
     * Begins.
     *
     * @param sink where the files go
     * @param about what is said about the open data
     */
    public WholeSite(FileSink sink, DataPackage.About about) throws IOException {
        this.sink = sink;
        this.data = new DataPackage(sink, DATA, about);
    }

    /** One more year. Departments come by region and name, years from the earliest. */
    public void add(YearContents contents) throws IOException {
        List<Listed> listed = Listed.of(contents);
        for (int i = 0; i < listed.size(); i++) {
            index.add(listed.get(i), Listed.words(contents, contents.entries().get(i)));
        }
        for (Edition edition : contents.editions()) {
            data.add(edition, name(edition.head()));
        }
    }

    /** What the open data call a document. */
    private static String name(EditionHead head) {
        return ShelfDepartment.idOf(head.department()) + "-" + head.year().year() + "-"
                + head.matter().name().toLowerCase(Locale.ROOT);
    }

    /** Writes what is about the whole site. The hashes of the files of the open data, by their paths. */
    public Map<String, String> finish(Shelf shelf) throws IOException {
        Map<String, String> hashes = data.finish();
        List<String> files = new ArrayList<>(hashes.keySet());
        files.addFirst(DATA + DataPackage.DESCRIPTOR);
        index.write(sink);
        List<Listed> projects = index.projects();
        int parts = Math.max(1, (projects.size() + PROJECTS_ON_A_PAGE - 1) / PROJECTS_ON_A_PAGE);
        for (SiteLanguage language : SiteLanguage.values()) {
            Pages pages = new Pages(language);
            for (int part = 1; part <= parts; part++) {
                int from = (part - 1) * PROJECTS_ON_A_PAGE;
                List<Listed> own = projects.subList(from, Math.min(from + PROJECTS_ON_A_PAGE, projects.size()));
                sink.put(new Address.Listing(part).path(language), pages.listing(own, part, parts));
            }
            sink.put(new Address.Downloads().path(language), pages.downloads(shelf, files));
        }
        for (String asset : ASSETS) {
            sink.put(FIXED + asset, read(asset));
        }
        return hashes;
    }

    @Override
    public void close() throws IOException {
        data.close();
    }

    /** A file that is the same in every site, by its path; empty where there is none. */
    public static Optional<byte[]> asset(String path) throws IOException {
        String name = path.startsWith(FIXED) ? path.substring(FIXED.length()) : "";
        return ASSETS.contains(name) ? Optional.of(read(name)) : Optional.empty();
    }

    private static byte[] read(String name) throws IOException {
        try (InputStream in = WholeSite.class.getResourceAsStream(FIXED + name)) {
            if (in == null) {
                throw new IOException(name + " is missing from the program");
            }
            return in.readAllBytes();
        }
    }
}
