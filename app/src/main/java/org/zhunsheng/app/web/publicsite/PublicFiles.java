package org.zhunsheng.app.web.publicsite;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.filing.Hashed;
import org.zhunsheng.issuing.IssuingException;
import org.zhunsheng.publication.Edition;
import org.zhunsheng.publication.Editions;
import org.zhunsheng.site.PublicSite;
import org.zhunsheng.site.download.Download;
import org.zhunsheng.site.download.Downloads;
import org.zhunsheng.site.download.Made;
import org.zhunsheng.site.shelf.Address;
import org.zhunsheng.site.shelf.Shelf;
import org.zhunsheng.site.shelf.YearContents;

/**
 * Finds the files of the public site by their paths: pages and downloads are made when somebody asks, what is made of all
 * editions together is made once for each state of them. What was made is remembered until an edition is released or taken
 * back; that is noticed within {@link #FRESH}.
 */
final class PublicFiles implements PublicSite.Files, AutoCloseable {
    /** How long the editions in force are taken to be what they were. */
    static final Duration FRESH = Duration.ofSeconds(2);

    private static final Pattern WHOLE = Pattern.compile("(?:data|search|assets)/[a-z0-9-]{1,40}\\.[a-z]{2,4}");
    private static final Pattern FILE =
            Pattern.compile("files/([0-9]{6}-[0-9a-f]{8})/([0-9]{4})/[a-z]{1,20}-[0-9]{1,9}\\.[a-z]{3,4}");

    private final Editions editions;
    private final Downloads downloads;
    private final Clock clock;
    private final PublicSite site;
    private @Nullable SiteState present;
    private Instant asked = Instant.MIN;

    PublicFiles(Editions editions, Downloads downloads, Clock clock) {
        this.editions = editions;
        this.downloads = downloads;
        this.clock = clock;
        this.site = new PublicSite(editions, this);
    }

    /** The editions as they are now. */
    synchronized SiteState now() throws IOException {
        Instant now = clock.instant();
        SiteState known = present;
        if (known != null && now.isBefore(asked.plus(FRESH))) {
            return known;
        }
        SiteState next = new SiteState(editions.inForce());
        asked = now;
        if (known != null && known.state().equals(next.state())) {
            return known;
        }
        if (known != null) {
            known.close();
        }
        present = next;
        return next;
    }

    /** The file at a path, or {@code null} where there is none. */
    byte @Nullable [] find(String path) throws IOException {
        SiteState now = now();
        byte[] known = now.remembered(path);
        if (known != null) {
            return known;
        }
        byte[] made = make(path, now);
        if (made != null) {
            now.remember(path, made);
        }
        return made;
    }

    private byte @Nullable [] make(String path, SiteState now) throws IOException {
        if (WHOLE.matcher(path).matches()) {
            return now.whole(path, site);
        }
        Matcher file = FILE.matcher(path);
        if (file.matches()) {
            return file(path, contents(now, file.group(1), Integer.parseInt(file.group(2))));
        }
        Address.Located at = Address.at(path).orElse(null);
        if (at == null) {
            return null;
        }
        return at.address() instanceof Address.Listing || at.address() instanceof Address.Downloads
                ? now.whole(path, site)
                : site.page(at, now.shelf()).orElse(null);
    }

    private @Nullable YearContents contents(SiteState now, String id, int year) {
        return now.shelf()
                .find(id)
                .flatMap(department ->
                        department.year(year).map(found -> site.contents(new Shelf.Place(department, found))))
                .orElse(null);
    }

    private byte @Nullable [] file(String path, @Nullable YearContents contents) throws IOException {
        if (contents == null) {
            return null;
        }
        for (Edition edition : contents.editions()) {
            for (Download download : downloads.of(edition)) {
                if (download.path().equals(path)) {
                    return bytes(edition, download).orElse(null);
                }
            }
        }
        return null;
    }

    /** A file; empty where this document cannot be made one, such as a PDF of characters that no font here has. */
    private Optional<byte[]> bytes(Edition edition, Download download) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            downloads.write(edition, download, out);
            return Optional.of(out.toByteArray());
        } catch (IssuingException impossible) {
            return Optional.empty();
        }
    }

    @Override
    public List<Download> of(YearContents contents) {
        return made(contents).stream().map(Made::download).toList();
    }

    @Override
    public List<Made> made(YearContents contents) {
        try {
            SiteState now = now();
            List<Made> known = now.made(contents.place().address());
            if (known != null) {
                return known;
            }
            List<Made> made = new ArrayList<>();
            for (Edition edition : contents.editions()) {
                for (Download download : downloads.of(edition)) {
                    byte[] bytes = bytes(edition, download).orElse(null);
                    if (bytes != null) {
                        now.remember(download.path(), bytes);
                        made.add(hashed(download, bytes));
                    }
                }
            }
            now.remember(contents.place().address(), made);
            return made;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Made hashed(Download download, byte[] bytes) throws IOException {
        try (Hashed out = new Hashed(OutputStream.nullOutputStream())) {
            out.write(bytes, 0, bytes.length);
            return new Made(download, out.bytes(), out.sha256());
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (present != null) {
            present.close();
            present = null;
        }
    }
}
