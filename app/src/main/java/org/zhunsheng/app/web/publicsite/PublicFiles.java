package org.zhunsheng.app.web.publicsite;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.opendata.DataPackage;
import org.zhunsheng.publication.Editions;
import org.zhunsheng.site.PublicSite;
import org.zhunsheng.site.WholeSite;
import org.zhunsheng.site.download.Downloads;
import org.zhunsheng.site.shelf.Address;
import org.zhunsheng.site.shelf.EditionGoneException;
import org.zhunsheng.site.shelf.Shelf;
import org.zhunsheng.site.shelf.YearContents;

/**
 * Finds the files of the public site by their paths: pages and downloads are made when somebody asks, what is made of all
 * editions together is made once for each state of them. What was made is remembered until an edition is released or taken
 * back; that is noticed within {@link #FRESH}.
 */
final class PublicFiles implements AutoCloseable {
    /** How long the editions in force are taken to be what they were. */
    static final Duration FRESH = Duration.ofSeconds(2);

    private static final Pattern WHOLE = Pattern.compile("(?:data|search)/[a-z0-9-]{1,40}\\.[a-z]{2,4}");
    private static final Pattern FILE =
            Pattern.compile("files/([0-9]{6}-[0-9a-f]{8})/([0-9]{4})/[a-z]{1,20}-[0-9]{1,9}\\.[a-z]{3,4}");

    private final Editions editions;
    private final Downloads downloads;
    private final DataPackage.About openData;
    private final Clock clock;
    private final Path temporary;
    /** Another program may make other pages of the same editions. */
    private final String start = UUID.randomUUID().toString();

    private @Nullable SiteState present;
    private Instant asked = Instant.MIN;

    /**
     * @param openData what is said about the open data
     * @param temporary the folder in which what is made of all editions together lies, in one of its own
     */
    PublicFiles(Editions editions, Downloads downloads, DataPackage.About openData, Clock clock, Path temporary) {
        this.editions = editions;
        this.downloads = downloads;
        this.openData = openData;
        this.clock = clock;
        this.temporary = temporary;
    }

    /** The editions as they are now. */
    SiteState now() throws IOException {
        SiteState former;
        SiteState next;
        synchronized (this) {
            Instant now = clock.instant();
            former = present;
            if (former != null && now.isBefore(asked.plus(FRESH))) {
                return former;
            }
            next = new SiteState(editions.inForce(), start, openData, temporary);
            asked = now;
            if (former != null && former.state().equals(next.state())) {
                return former;
            }
            present = next;
        }
        if (former != null) {
            // Waits for whoever writes into it, for which nobody else has to wait.
            former.close();
        }
        return next;
    }

    /** The file at a path, or {@code null} where there is none. */
    byte @Nullable [] find(String path) throws IOException {
        return find(path, now());
    }

    /**
     * The file at a path in a state, or {@code null} where there is none.
     *
     * @throws NotNowException where it is being made for somebody else, or the state is over
     */
    byte @Nullable [] find(String path, SiteState now) throws IOException {
        byte[] asset = WholeSite.asset(path).orElse(null);
        if (asset != null) {
            return asset;
        }
        byte[] known = now.remembered(path);
        if (known != null) {
            return known;
        }
        try {
            byte[] made = make(path, now);
            if (made != null) {
                now.remember(path, made);
            }
            return made;
        } catch (EditionGoneException gone) {
            return null;
        }
    }

    private byte @Nullable [] make(String path, SiteState now) throws IOException {
        YearFiles files = new YearFiles(now, downloads);
        PublicSite site = new PublicSite(editions, files);
        if (WHOLE.matcher(path).matches()) {
            return now.whole(path, site);
        }
        Matcher file = FILE.matcher(path);
        if (file.matches()) {
            YearContents contents = contents(now, site, file.group(1), Integer.parseInt(file.group(2)));
            return contents == null ? null : files.find(path, contents);
        }
        Address.Located at = Address.at(path).orElse(null);
        if (at == null) {
            return null;
        }
        return at.address() instanceof Address.Listing || at.address() instanceof Address.Downloads
                ? now.whole(path, site)
                : site.page(at, now.shelf()).orElse(null);
    }

    private static @Nullable YearContents contents(SiteState now, PublicSite site, String id, int year) {
        return now.shelf()
                .find(id)
                .flatMap(department ->
                        department.year(year).map(found -> site.contents(new Shelf.Place(department, found))))
                .orElse(null);
    }

    @Override
    public void close() throws IOException {
        SiteState last;
        synchronized (this) {
            last = present;
            present = null;
        }
        if (last != null) {
            last.close();
        }
    }
}
