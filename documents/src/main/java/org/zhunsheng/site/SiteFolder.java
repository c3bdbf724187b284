package org.zhunsheng.site;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.filing.FileSink;

/**
 * A folder that a site is written into: all of it or nothing. The files go into a new folder beside it, which takes its place
 * when everything is there. Only an empty folder or a site of ours is replaced.
 */
final class SiteFolder implements FileSink, AutoCloseable {
    /** The file by which a site of ours is known. */
    static final String MARK = "zhunsheng-site.json";

    private final Path target;
    private final Path unfinished;
    private final Set<Path> made = ConcurrentHashMap.newKeySet();

    private SiteFolder(Path target, Path unfinished) {
        this.target = target;
        this.unfinished = unfinished;
    }

    /**
     * Begins to write.
     *
     * @throws SiteException {@code FOREIGN_FOLDER} where something else lies there
     */
    static SiteFolder begin(Path folder) throws IOException {
        Path target = folder.toAbsolutePath().normalize();
        Path parent = target.getParent();
        if (parent == null || !isOurs(target)) {
            throw SiteException.foreignFolder(folder.toString());
        }
        Files.createDirectories(parent);
        // Not a temporary folder, which its owner alone could read: a web server of another account is to read this
        // one.
        Path unfinished = parent.resolve(".zhunsheng-site-" + UUID.randomUUID());
        return new SiteFolder(target, Files.createDirectory(unfinished));
    }

    private static boolean isOurs(Path target) throws IOException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        if (Files.isRegularFile(target.resolve(MARK), LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        try (Stream<Path> files = Files.list(target)) {
            return files.findAny().isEmpty();
        }
    }

    @Override
    public OutputStream open(String path) throws IOException {
        Path file = unfinished.resolve(path).normalize();
        if (!file.startsWith(unfinished)) {
            throw new IOException("outside of the site: " + path);
        }
        if (!made.contains(file.getParent())) {
            Files.createDirectories(file.getParent());
            made.add(file.getParent());
        }
        return new BufferedOutputStream(Files.newOutputStream(file));
    }

    /** Takes a file out again. */
    void remove(String path) throws IOException {
        Files.deleteIfExists(unfinished.resolve(path));
    }

    /**
     * Puts the new folder in its place. For the moment between two renames there is none.
     *
     * @throws SiteException {@code FOREIGN_FOLDER} where something else came to lie there meanwhile, which stays
     */
    void finish() throws IOException {
        Path former = unfinished.resolveSibling(unfinished.getFileName() + "-former");
        boolean replaces = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
        if (replaces) {
            Files.move(target, former, StandardCopyOption.ATOMIC_MOVE);
            if (!isOurs(former)) {
                Files.move(former, target, StandardCopyOption.ATOMIC_MOVE);
                throw SiteException.foreignFolder(target.toString());
            }
        }
        try {
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            if (replaces) {
                Files.move(former, target, StandardCopyOption.ATOMIC_MOVE);
            }
            throw failed;
        }
        if (replaces) {
            delete(former);
        }
    }

    /** Takes away what was not finished. */
    @Override
    public void close() throws IOException {
        if (Files.exists(unfinished)) {
            delete(unfinished);
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path below, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(below);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
