package org.zhunsheng.app.web.publicsite;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.opendata.DataPackage;
import org.zhunsheng.publication.EditionHead;
import org.zhunsheng.site.PublicSite;
import org.zhunsheng.site.WholeSite;
import org.zhunsheng.site.download.Made;
import org.zhunsheng.site.shelf.Address;
import org.zhunsheng.site.shelf.Shelf;

/** The site as it is until the next edition: what is published, and what has been made of it so far. */
final class SiteState implements AutoCloseable {
    private static final long MOST_REMEMBERED = 32L << 20;
    private static final int MOST_YEARS = 2_000;
    private static final int TAG_BYTES = 16;

    private final String state;
    private final Shelf shelf;
    private final Map<String, byte[]> remembered = new LinkedHashMap<>(16, 0.75F, true);
    private final Map<Address.Year, List<Made>> made = new LinkedHashMap<>(16, 0.75F, true);
    private final Object building = new Object();
    private long bytes;
    private @Nullable Path folder;
    private boolean closed;

    SiteState(List<EditionHead> inForce) {
        this.shelf = new Shelf(inForce);
        this.state = state(inForce);
    }

    private static String state(List<EditionHead> inForce) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            inForce.forEach(head -> digest.update(head.toString().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** The same as long as the same editions are in force. */
    String state() {
        return state;
    }

    Shelf shelf() {
        return shelf;
    }

    /** What was made at a path, where it is still known. */
    synchronized byte @Nullable [] remembered(String path) {
        return remembered.get(path);
    }

    /** Keeps what was made; what was not asked for in the longest time gives way. */
    synchronized void remember(String path, byte[] file) {
        if (file.length > MOST_REMEMBERED / 4) {
            return;
        }
        byte[] before = remembered.put(path, file);
        bytes += file.length - (before == null ? 0 : before.length);
        Iterator<byte[]> oldest = remembered.values().iterator();
        while (bytes > MOST_REMEMBERED) {
            bytes -= oldest.next().length;
            oldest.remove();
        }
    }

    synchronized @Nullable List<Made> made(Address.Year year) {
        return made.get(year);
    }

    synchronized void remember(Address.Year year, List<Made> files) {
        made.put(year, List.copyOf(files));
        if (made.size() > MOST_YEARS) {
            Iterator<Address.Year> oldest = made.keySet().iterator();
            oldest.next();
            oldest.remove();
        }
    }

    /** A file that is made of all editions together, or {@code null} where there is none at that path. */
    byte @Nullable [] whole(String path, PublicSite site) throws IOException {
        synchronized (building) { // takes seconds, in which what is remembered has to be at hand
            if (closed) {
                return null;
            }
            if (folder == null) {
                folder = written(site);
            }
            Path file = folder.resolve(name(path));
            return Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
        }
    }

    private Path written(PublicSite site) throws IOException {
        Path fresh = Files.createTempDirectory("zhunsheng-public-");
        boolean done = false;
        try (WholeSite whole = new WholeSite(
                path -> new BufferedOutputStream(Files.newOutputStream(fresh.resolve(name(path)))),
                DataPackage.About.UNLICENSED)) {
            for (Shelf.Place place : shelf.places()) {
                whole.add(site.contents(place));
            }
            whole.finish(shelf);
            done = true;
        } finally {
            if (!done) {
                delete(fresh);
            }
        }
        return fresh;
    }

    /** All files lie side by side. */
    private static String name(String path) {
        return path.replace('/', '_');
    }

    @Override
    public void close() throws IOException {
        synchronized (building) {
            closed = true;
            Path gone = folder;
            folder = null;
            if (gone != null) {
                delete(gone);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
