package org.zhunsheng.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Which database, and how its journal is hashed.
 *
 * @param url a JDBC address: {@code jdbc:sqlite:FILE} or {@code jdbc:postgresql://HOST/NAME}
 * @param user for PostgreSQL
 * @param password for PostgreSQL
 * @param connections how many may be open at once
 * @param digest what a new journal is hashed with; an existing one keeps its own
 */
public record StoreSettings(
        String url, @Nullable String user, @Nullable String password, int connections, ChainDigest digest) {

    private static final int DEFAULT_CONNECTIONS = 8;

    /** A database in one file, made where there is none. */
    public static StoreSettings sqlite(Path file) {
        return new StoreSettings("jdbc:sqlite:" + file, null, null, DEFAULT_CONNECTIONS, ChainDigest.SHA_256);
    }

    /** A database on a server. */
    public static StoreSettings postgresql(String url, @Nullable String user, @Nullable String password) {
        return new StoreSettings(url, user, password, DEFAULT_CONNECTIONS, ChainDigest.SHA_256);
    }

    /** The same with another digest. */
    public StoreSettings withDigest(ChainDigest other) {
        return new StoreSettings(url, user, password, connections, other);
    }

    @Override
    public String toString() {
        return "StoreSettings[" + url.replaceFirst("\\?.*", "") + "]";
    }
}
