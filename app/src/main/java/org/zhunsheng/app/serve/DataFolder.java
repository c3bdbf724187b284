package org.zhunsheng.app.serve;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The folder in which everything lies that one server keeps: the database in one file, the key, the settings. */
public record DataFolder(Path path) {

    /** The database, unless another one is named. */
    public Path database() {
        return path.resolve("zhunsheng.db");
    }

    /** What secrets in the database are encrypted with. */
    public Path key() {
        return path.resolve("secret.key");
    }

    /** The settings. */
    public Path settings() {
        return path.resolve("zhunsheng.yaml");
    }

    /** What passwords have to be, where a house says so itself. */
    public Path passwords() {
        return path.resolve("passwords.yaml");
    }

    /** Words that must not go before the public, where a county adds its own. */
    public Path secrets() {
        return path.resolve("secrets.yaml");
    }

    /** The password that the accounts of a demonstration share. */
    public Path demonstration() {
        return path.resolve("demonstration.password");
    }

    /** Where files are while they are received. */
    public Path temporary() {
        return path.resolve("tmp");
    }

    /** Held by the server that works here. */
    Path lock() {
        return path.resolve("zhunsheng.lock");
    }

    /** Makes the folder where there is none. */
    public DataFolder made() {
        try {
            Files.createDirectories(path);
            Files.createDirectories(temporary());
            Path probe = Files.createTempFile(path, ".probe", "");
            Files.delete(probe);
            return this;
        } catch (IOException failure) {
            throw new StartRefusal(StartRefusal.Code.FOLDER, failure, path.toAbsolutePath());
        }
    }

    /** Takes the folder for one server alone; nobody else can until it is closed. */
    public Holding hold() {
        try {
            FileChannel channel = FileChannel.open(lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tried(channel);
            if (lock == null) {
                channel.close();
                throw new StartRefusal(StartRefusal.Code.IN_USE, null, path.toAbsolutePath());
            }
            return new Holding(channel);
        } catch (IOException failure) {
            throw new StartRefusal(StartRefusal.Code.FOLDER, failure, path.toAbsolutePath());
        }
    }

    private static @Nullable FileLock tried(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException ours) {
            return null;
        }
    }

    /** Whether a server works here at the moment. */
    public boolean isHeld() {
        try (Holding free = hold()) {
            return false;
        } catch (StartRefusal held) {
            return held.code() == StartRefusal.Code.IN_USE;
        }
    }

    /** The folder held by us. */
    public record Holding(FileChannel channel) implements AutoCloseable {
        @Override
        public void close() {
            try {
                channel.close();
            } catch (IOException ended) {
                // the system gives it back with the process
            }
        }
    }
}
