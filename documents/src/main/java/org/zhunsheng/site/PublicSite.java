package org.zhunsheng.site;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhunsheng.publication.EditionHead;
import org.zhunsheng.publication.Editions;
import org.zhunsheng.site.download.Download;
import org.zhunsheng.site.download.Made;
import org.zhunsheng.site.page.Pages;
import org.zhunsheng.site.shelf.Address;
import org.zhunsheng.site.shelf.Address.Located;
import org.zhunsheng.site.shelf.Shelf;
import org.zhunsheng.site.shelf.ShelfDepartment;
import org.zhunsheng.site.shelf.SiteLanguage;
import org.zhunsheng.site.shelf.YearContents;

/** Makes the pages about departments, years and projects, one at a time. Serves all threads. */
public final class PublicSite {
    private final Editions editions;
    private final Files files;
    private final Map<SiteLanguage, Pages> pages = new EnumMap<>(SiteLanguage.class);

    /** What is known about the downloads of a year. */
    public interface Files {
        /** Those that can be asked for. */
        List<Download> of(YearContents contents);

        /** The same with their hashes, for which they have to be made. */
        List<Made> made(YearContents contents);
    }

    public PublicSite(Editions editions, Files files) {
        this.editions = editions;
        this.files = files;
        for (SiteLanguage language : SiteLanguage.values()) {
            pages.put(language, new Pages(language));
        }
    }

    /** What is published now. */
    public Shelf shelf() {
        return new Shelf(editions.inForce());
    }

    /** What the editions of a year say. */
    public YearContents contents(Shelf.Place place) {
        return YearContents.of(place, editions);
    }

    /** The pages in a language. */
    public Pages pages(SiteLanguage language) {
        Pages own = pages.get(language);
        if (own == null) {
            throw new IllegalStateException("no pages in " + language);
        }
        return own;
    }

    /** The editions of each matter of a year, the first one first. */
    public List<List<EditionHead>> histories(YearContents contents) {
        List<List<EditionHead>> histories = new ArrayList<>();
        for (EditionHead head : contents.place().year().heads()) {
            histories.add(editions.history(head.publication()));
        }
        return histories;
    }

    /**
     * A page; empty where there is none at the address. The list of projects, the search and the downloads are about the
     * whole site and come from {@link WholeSite}.
     */
    public Optional<byte[]> page(Located at, Shelf shelf) {
        Pages own = pages(at.language());
        return switch (at.address()) {
            case Address.Home home -> Optional.of(own.home(shelf));
            case Address.Department department -> shelf.find(department.id()).map(own::department);
            case Address.Year year ->
                contents(shelf, year.id(), year.year()).map(contents -> own.year(contents, files.of(contents)));
            case Address.Project project ->
                contents(shelf, project.id(), project.year()).flatMap(contents -> contents.entry(project.number())
                        .map(entry -> own.project(contents, entry)));
            case Address.Proof proof ->
                contents(shelf, proof.id(), proof.year())
                        .map(contents -> own.proof(contents, files.made(contents), histories(contents)));
            case Address.Comparison comparison -> comparison(own, shelf, comparison);
            case Address.Search search -> Optional.of(own.search());
            case Address.Listing listing -> Optional.empty();
            case Address.Downloads downloads -> Optional.empty();
        };
    }

    private Optional<byte[]> comparison(Pages own, Shelf shelf, Address.Comparison asked) {
        ShelfDepartment department = shelf.find(asked.id()).orElse(null);
        if (department == null || !department.comparisons().contains(asked)) {
            return Optional.empty();
        }
        return contents(shelf, asked.id(), asked.earlier())
                .flatMap(earlier ->
                        contents(shelf, asked.id(), asked.later()).map(later -> own.comparison(earlier, later)));
    }

    private Optional<YearContents> contents(Shelf shelf, String id, int year) {
        return shelf.find(id)
                .flatMap(
                        department -> department.year(year).map(found -> contents(new Shelf.Place(department, found))));
    }
}
