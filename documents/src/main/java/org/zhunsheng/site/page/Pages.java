package org.zhunsheng.site.page;

import java.util.List;
import org.zhunsheng.publication.EditionHead;
import org.zhunsheng.site.download.Download;
import org.zhunsheng.site.download.Made;
import org.zhunsheng.site.shelf.Listed;
import org.zhunsheng.site.shelf.Shelf;
import org.zhunsheng.site.shelf.ShelfDepartment;
import org.zhunsheng.site.shelf.SiteLanguage;
import org.zhunsheng.site.shelf.YearContents;

/** Writes pages in one language, as UTF-8. The same contents give the same bytes. One instance serves all threads. */
public final class Pages {
    private final Frame frame;

    public Pages(SiteLanguage language) {
        this.frame = new Frame(new Words(language));
    }

    /** All departments by region. */
    public byte[] home(Shelf shelf) {
        return new HomePage(frame).of(shelf);
    }

    /** A department and its years. */
    public byte[] department(ShelfDepartment department) {
        return new DepartmentPage(frame).of(department);
    }

    /** A year of a department. */
    public byte[] year(YearContents contents, List<Download> downloads) {
        return new YearPage(frame).of(contents, downloads);
    }

    /** A project. */
    public byte[] project(YearContents contents, YearContents.Entry entry) {
        return new ProjectPage(frame).of(contents, entry);
    }

    /** Two years side by side. */
    public byte[] comparison(YearContents earlier, YearContents later) {
        return new ComparisonPage(frame).of(earlier, later);
    }

    /**
     * The hashes of the downloads of a year, and its editions.
     *
     * @param histories the editions of each matter, the first one first
     */
    public byte[] proof(YearContents contents, List<Made> files, List<List<EditionHead>> histories) {
        return new ProofPage(frame).of(contents, files, histories);
    }

    /** Where one searches. */
    public byte[] search() {
        return new SearchPage(frame).of();
    }

    /** A part of the list of all projects, from 1. */
    public byte[] listing(List<Listed> projects, int part, int parts) {
        return new ListingPage(frame).of(projects, part, parts);
    }

    /**
     * What can be downloaded.
     *
     * @param data the files of the open data, as ways from the site's folder
     */
    public byte[] downloads(Shelf shelf, List<String> data) {
        return new DownloadsPage(frame).of(shelf, data);
    }
}
