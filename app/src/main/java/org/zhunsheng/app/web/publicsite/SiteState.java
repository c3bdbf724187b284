package org.zhunsheng.app.web.publicsite;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
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
    private static final int PATIENCE_SECONDS = 1;

    private final String state;
    private final DataPackage.About openData;
    private final Path temporary;
    private final Shelf shelf;
    private final Map<String, byte[]> remembered = new LinkedHashMap<>(16, 0.75F, true);
    private final Map<Address.Year, List<Made>> made = new LinkedHashMap<>(16, 0.75F, true);
    private final ReentrantLock building = new ReentrantLock();
    private long bytes;
    private volatile @Nullable Built built;
    private boolean closed;

    /**
     * The site of some editions.
     *
     * @param start names the start of the program, which may make other pages than the one before
     * @param openData what is said about the open data
     * @param temporary where what is made of all editions together lies, in a folder of its own
     */
    SiteState(List<EditionHead> inForce, String start, DataPackage.About openData, Path temporary) {
        this.openData = openData;
        this.temporary = temporary;
        this.shelf = new Shelf(inForce);
        this.state = state(inForce, start);
    }

    private static String state(List<EditionHead> inForce, String start) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(start.getBytes(StandardCharsets.UTF_8));
            inForce.forEach(head -> digest.update(head.toString().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** The same as long as the same editions are in force and the same program runs. */
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

    /**
     * A file that is made of all editions together, or {@code null} where there is none at that path.
     *
     * @throws NotNowException where somebody else has it made already, or the state is over
     */
    byte @Nullable [] whole(String path, PublicSite site) throws IOException {
        Built now = built;
        if (now == null) {
            now = build(path, site, null);
        }
        String name = name(path);
        if (!now.names().contains(name)) {
            return null;
        }
        try {
            return Files.readAllBytes(now.folder().resolve(name));
        } catch (NoSuchFileException gone) {
            // Some systems sweep temporary folders, file by file: then everything is made once more.
            return again(path, site, now);
        }
    }

    private byte[] again(String path, PublicSite site, Built swept) throws IOException {
        try {
            return Files.readAllBytes(build(path, site, swept).folder().resolve(name(path)));
        } catch (NoSuchFileException over) {
            throw new NotNowException(path);
        }
    }

    /**
     * What was made, with the names of its files.
     *
     * @param folder where they lie side by side
     */
    private record Built(Path folder, Set<String> names) {}

    /** Builds what nobody else has built since {@code before} was seen. */
    private Built build(String path, PublicSite site, @Nullable Built before) throws IOException {
        if (!isMine()) {
            throw new NotNowException(path);
        }
        try {
            if (closed) {
                throw new NotNowException(path);
            }
            Built present = built;
            if (present == null || present.equals(before)) {
                Built fresh = written(site);
                built = fresh;
                if (present != null) {
                    delete(present.folder());
                }
                return fresh;
            }
            return present;
        } finally {
            building.unlock();
        }
    }

    /** Whether it is for this thread to build: of a small site, for which nobody waits long, all threads read. */
    private boolean isMine() {
        try {
            return building.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Built written(PublicSite site) throws IOException {
        Path fresh = Files.createTempDirectory(temporary, "zhunsheng-public-");
        Set<String> names = new HashSet<>();
        boolean done = false;
        try (WholeSite whole = new WholeSite(
                path -> {
                    names.add(name(path));
                    return new BufferedOutputStream(Files.newOutputStream(fresh.resolve(name(path))));
                },
                openData)) {
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
        return new Built(fresh, Set.copyOf(names));
    }

    /** All files lie side by side. */
    private static String name(String path) {
        return path.replace('/', '_');
    }

    @Override
    public void close() throws IOException {
        building.lock();
        try {
            closed = true;
            Built gone = built;
            built = null;
            if (gone != null) {
                delete(gone.folder());
            }
        } finally {
            building.unlock();
        }
    }

    /** Deletes a folder, or what was left of it. */
    private static void delete(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
