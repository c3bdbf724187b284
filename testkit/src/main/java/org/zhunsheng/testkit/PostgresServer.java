package org.zhunsheng.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL server on a free port, in a temporary folder that goes away with it. It can be stopped and started again. */
public final class PostgresServer implements AutoCloseable {
    /** Who is let in, without a password. */
    public static final String USER = "postgres";

    private static final int PATIENCE_SECONDS = 30;

    private final Path folder;
    private final boolean careful;
    private int port;
    private @Nullable EmbeddedPostgres running;

    private PostgresServer(boolean careful) {
        try {
            this.folder = Files.createTempDirectory("zhunsheng-postgres");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        this.careful = careful;
        start();
    }

    /** One that does not wait for its disk, for what is asked of it and not for what it survives. */
    public static PostgresServer quick() {
        return new PostgresServer(false);
    }

    /** One that is as careful as a server in a county: what it acknowledged is on the disk. */
    public static PostgresServer careful() {
        return new PostgresServer(true);
    }

    /** Starts it again where it was stopped, on the same port with the same data. */
    public void start() {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(folder.resolve("work").toFile())
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false);
        if (careful) {
            builder.setServerConfig("fsync", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("synchronous_commit", "on");
        }
        try {
            EmbeddedPostgres started = (port == 0 ? builder : builder.setPort(port)).start();
            port = started.getPort();
            running = started;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Stops it. Whoever is connected loses their connection. */
    public void stop() {
        EmbeddedPostgres stopping = running;
        running = null;
        if (stopping != null) {
            try {
                stopping.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** Kills it with all of its processes, as a loss of power would, and waits until they are gone. */
    public void kill() {
        long pid;
        try {
            pid = Long.parseLong(Files.readAllLines(folder.resolve("data").resolve("postmaster.pid"))
                    .getFirst()
                    .strip());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        ProcessHandle server = ProcessHandle.of(pid).orElseThrow();
        List<ProcessHandle> all = new ArrayList<>(server.children().toList());
        server.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        all.add(server);
        for (ProcessHandle process : all) {
            process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        }
    }

    /** The JDBC address of its one database. */
    public String url() {
        return "jdbc:postgresql://localhost:" + port + "/postgres";
    }

    /** Lets it go with the process, for tests that share it. */
    public PostgresServer untilTheEnd() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "postgres"));
        return this;
    }

    @Override
    public void close() {
        stop();
        try {
            Files.walkFileTree(folder, new Removal());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static final class Removal extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure) throws IOException {
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
        }
    }
}
