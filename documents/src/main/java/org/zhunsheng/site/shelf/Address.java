package org.zhunsheng.site.shelf;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a page of the site is found: a path made of ids and numbers, never of texts, so that no name of a project can lead
 * out of the site's folder.
 */
public sealed interface Address {

    /** The way from the folder of the page's language: {@code d/130229-1a2b3c4d/2025.html}. */
    String path();

    /** The way from the site's folder. */
    default String path(SiteLanguage language) {
        return language.folder() + path();
    }

    /** All departments by region. */
    record Home() implements Address {
        @Override
        public String path() {
            return "index.html";
        }
    }

    /** A department with its years. */
    record Department(String id) implements Address {
        @Override
        public String path() {
            return "d/" + id + ".html";
        }
    }

    /** A year of a department. */
    record Year(String id, int year) implements Address {
        @Override
        public String path() {
            return "d/" + id + "/" + year + ".html";
        }
    }

    /**
     * A project.
     *
     * @param number its position in the year, from 1
     */
    record Project(String id, int year, int number) implements Address {
        @Override
        public String path() {
            return "d/" + id + "/" + year + "/" + number + ".html";
        }
    }

    /** Two years of a department side by side. */
    record Comparison(String id, int earlier, int later) implements Address {
        @Override
        public String path() {
            return "d/" + id + "/" + earlier + "-" + later + ".html";
        }
    }

    /** Hashes of what can be downloaded about a year, and of its editions. */
    record Proof(String id, int year) implements Address {
        @Override
        public String path() {
            return "d/" + id + "/" + year + "-proof.html";
        }
    }

    /** Where one searches. */
    record Search() implements Address {
        @Override
        public String path() {
            return "search.html";
        }
    }

    /**
     * A part of the list of all projects.
     *
     * @param part from 1
     */
    record Listing(int part) implements Address {
        @Override
        public String path() {
            return "projects/" + part + ".html";
        }
    }

    /** What can be downloaded. */
    record Downloads() implements Address {
        @Override
        public String path() {
            return "downloads.html";
        }
    }

    /** The page that a path leads to, in its language; empty where there is none of that form. */
    static Optional<Located> at(String path) {
        SiteLanguage language =
                path.startsWith(SiteLanguage.ENGLISH.folder()) ? SiteLanguage.ENGLISH : SiteLanguage.CHINESE;
        String below = path.substring(language.folder().length());
        for (Form form : Form.values()) {
            Matcher matcher = form.pattern.matcher(below);
            if (matcher.matches()) {
                return Optional.of(new Located(form.address.apply(matcher.toMatchResult()), language));
            }
        }
        return Optional.empty();
    }

    /** An address in a language. */
    record Located(Address address, SiteLanguage language) {
        /** The way from the site's folder. */
        public String path() {
            return address.path(language);
        }
    }

    /** What paths look like. */
    enum Form {
        HOME("index\\.html", found -> new Home()),
        SEARCH("search\\.html", found -> new Search()),
        DOWNLOADS("downloads\\.html", found -> new Downloads()),
        LISTING("projects/([1-9][0-9]{0,5})\\.html", found -> new Listing(number(found, 1))),
        DEPARTMENT("d/(" + ShelfDepartment.ID + ")\\.html", found -> new Department(found.group(1))),
        YEAR("d/(" + ShelfDepartment.ID + ")/([0-9]{4})\\.html", found -> new Year(found.group(1), number(found, 2))),
        PROJECT(
                "d/(" + ShelfDepartment.ID + ")/([0-9]{4})/([1-9][0-9]{0,6})\\.html",
                found -> new Project(found.group(1), number(found, 2), number(found, 3))),
        COMPARISON(
                "d/(" + ShelfDepartment.ID + ")/([0-9]{4})-([0-9]{4})\\.html",
                found -> new Comparison(found.group(1), number(found, 2), number(found, 3))),
        PROOF(
                "d/(" + ShelfDepartment.ID + ")/([0-9]{4})-proof\\.html",
                found -> new Proof(found.group(1), number(found, 2)));

        private final Pattern pattern;
        private final Function<MatchResult, Address> address;

        Form(String pattern, Function<MatchResult, Address> address) {
            this.pattern = Pattern.compile(pattern);
            this.address = address;
        }

        private static int number(MatchResult found, int group) {
            return Integer.parseInt(found.group(group));
        }
    }
}
