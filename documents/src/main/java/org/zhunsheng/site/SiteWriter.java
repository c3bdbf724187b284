package org.zhunsheng.site;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.zhunsheng.filing.Hashed;
import org.zhunsheng.issuing.IssuingException;
import org.zhunsheng.opendata.DataPackage;
import org.zhunsheng.publication.Edition;
import org.zhunsheng.publication.EditionHead;
import org.zhunsheng.publication.Editions;
import org.zhunsheng.site.download.Download;
import org.zhunsheng.site.download.Downloads;
import org.zhunsheng.site.download.Made;
import org.zhunsheng.site.page.Pages;
import org.zhunsheng.site.shelf.Address;
import org.zhunsheng.site.shelf.Shelf;
import org.zhunsheng.site.shelf.ShelfDepartment;
import org.zhunsheng.site.shelf.SiteLanguage;
import org.zhunsheng.site.shelf.YearContents;

/** Writes a complete site into a folder: all of it or nothing, and the same bytes for the same editions. */
public final class SiteWriter {
    private static final String SUMS = "SHA256SUMS";

    /** Departments at the same time; more would wait for the disk. */
    private static final int THREADS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);

    private final Editions editions;
    private final Downloads downloads;
    private final DataPackage.About about;
    private final List<IssuingException> refused = Collections.synchronizedList(new ArrayList<>());

    /**
     * A writer for one site.
     *
     * @param editions what is published
     * @param downloads what can be downloaded beside the pages
     * @param about what is said about the open data
     */
    public SiteWriter(Editions editions, Downloads downloads, DataPackage.About about) {
        this.about = about;
        this.editions = editions;
        this.downloads = downloads;
    }

    /**
     * What was written.
     *
     * @param departments how many departments
     * @param projects how many projects
     * @param refused downloads that could not be made, and why
     */
    public record Summary(int departments, int projects, List<IssuingException> refused) {
        public Summary {
            refused = List.copyOf(refused);
        }
    }

    /**
     * Writes the site.
     *
     * @throws SiteException where there is nothing to publish, or something else lies in the folder
     * @throws IOException where the folder cannot be written
     */
    public Summary write(Path folder) throws IOException {
        Shelf shelf = new Shelf(editions.inForce());
        if (shelf.departments().isEmpty()) {
            throw SiteException.nothing();
        }
        try (SiteFolder site = SiteFolder.begin(folder);
                WholeSite whole = new WholeSite(site, about)) {
            Run run = new Run(site, whole, shelf);
            int projects = run.all();
            site.finish();
            List<IssuingException> sorted = new ArrayList<>(refused);
            sorted.sort(Comparator.comparing(Throwable::getMessage));
            return new Summary(shelf.departments().size(), projects, sorted);
        }
    }

    /** One pass over everything. */
    private final class Run implements PublicSite.Files {
        private final SiteFolder folder;
        private final Shelf shelf;
        private final PublicSite site;
        private final WholeSite whole;
        private final Map<Address.Year, List<Made>> made = new ConcurrentHashMap<>();
        private final SortedMap<String, String> sums = Collections.synchronizedSortedMap(new TreeMap<>());
        private int projects;

        Run(SiteFolder folder, WholeSite whole, Shelf shelf) {
            this.folder = folder;
            this.shelf = shelf;
            this.site = new PublicSite(editions, this);
            this.whole = whole;
        }

        @Override
        public List<Download> of(YearContents contents) {
            return made(contents).stream().map(Made::download).toList();
        }

        @Override
        public List<Made> made(YearContents contents) {
            return made.getOrDefault(contents.place().address(), List.of());
        }

        int all() throws IOException {
            try (InOrder<List<YearContents>> pages = new InOrder<>(THREADS, this::take)) {
                for (ShelfDepartment department : shelf.departments()) {
                    pages.give(() -> department(department));
                }
                pages.finish();
            }
            for (SiteLanguage language : SiteLanguage.values()) {
                folder.put(
                        new Address.Home().path(language), site.pages(language).home(shelf));
                folder.put(
                        new Address.Search().path(language),
                        site.pages(language).search());
            }
            sums.putAll(whole.finish(shelf));
            sums();
            return projects;
        }

        private void take(List<YearContents> years) throws IOException {
            for (YearContents contents : years) {
                whole.add(contents);
                projects += contents.entries().size();
            }
        }

        private List<YearContents> department(ShelfDepartment department) throws IOException {
            SortedMap<Integer, YearContents> years = new TreeMap<>();
            for (var entry : department.years().entrySet()) {
                years.put(entry.getKey(), site.contents(new Shelf.Place(department, entry.getValue())));
            }
            for (YearContents contents : years.values()) {
                year(contents);
            }
            for (SiteLanguage language : SiteLanguage.values()) {
                Pages pages = site.pages(language);
                folder.put(new Address.Department(department.id()).path(language), pages.department(department));
                for (Address.Comparison pair : department.comparisons()) {
                    folder.put(
                            pair.path(language),
                            pages.comparison(
                                    Objects.requireNonNull(years.get(pair.earlier())),
                                    Objects.requireNonNull(years.get(pair.later()))));
                }
            }
            return List.copyOf(years.values());
        }

        private void year(YearContents contents) throws IOException {
            List<Made> files = new ArrayList<>();
            for (Edition edition : contents.editions()) {
                for (Download download : downloads.of(edition)) {
                    download(edition, download, files);
                }
            }
            made.put(contents.place().address(), files);
            List<List<EditionHead>> histories = site.histories(contents);
            String id = contents.place().department().id();
            int year = contents.place().year().year();
            for (SiteLanguage language : SiteLanguage.values()) {
                Pages pages = site.pages(language);
                folder.put(contents.place().address().path(language), pages.year(contents, of(contents)));
                folder.put(new Address.Proof(id, year).path(language), pages.proof(contents, files, histories));
                for (YearContents.Entry entry : contents.entries()) {
                    folder.put(
                            new Address.Project(id, year, entry.number()).path(language),
                            pages.project(contents, entry));
                }
            }
        }

        private void download(Edition edition, Download download, List<Made> files) throws IOException {
            try (OutputStream file = folder.open(download.path());
                    Hashed out = new Hashed(file)) {
                downloads.write(edition, download, out);
                Made done = new Made(download, out.bytes(), out.sha256());
                files.add(done);
                sums.put(download.path(), done.sha256());
            } catch (IssuingException impossible) {
                refused.add(impossible);
                folder.remove(download.path());
            }
        }

        /** As {@code sha256sum --check} reads it. */
        private void sums() throws IOException {
            StringBuilder lines = new StringBuilder();
            sums.forEach(
                    (path, hash) -> lines.append(hash).append("  ").append(path).append('\n'));
            folder.put(SUMS, lines.toString().getBytes(StandardCharsets.UTF_8));
            folder.put(SiteFolder.MARK, "{\"format\":\"zhunsheng-site/1\"}\n".getBytes(StandardCharsets.UTF_8));
        }
    }
}
