package org.zhunsheng.app.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/** A real server on a free port with a database of its own, and a client that speaks to it over the network. */
final class ServerUnderTest implements Web, AutoCloseable {
    private final Server server;

    private ServerUnderTest(Server server) {
        this.server = server;
    }

    static ServerUnderTest start(Class<?>... more) {
        return start(Map.of(), more);
    }

    static ServerUnderTest start(Map<Setting, String> settings, Class<?>... more) {
        Class<?>[] configuration = Stream.concat(Stream.of(ServerConfiguration.class), Stream.of(more))
                .toArray(Class<?>[]::new);
        return new ServerUnderTest(Server.start(settings(settings), Clock.systemUTC(), configuration));
    }

    /** A server that goes by another clock. */
    static ServerUnderTest at(Clock clock, Map<Setting, String> settings) {
        return new ServerUnderTest(Server.start(settings(settings), clock, ServerConfiguration.class));
    }

    /** Settings of a fresh folder, with hashes of passwords that cost little. */
    static Settings settings(Map<Setting, String> given) {
        Map<Setting, String> all = new EnumMap<>(Setting.class);
        all.put(Setting.DATA, folder().toString());
        all.put(Setting.PORT, "0");
        all.put(Setting.ARGON2_MEMORY_KIB, "64");
        all.put(Setting.ARGON2_ITERATIONS, "1");
        all.putAll(given);
        return Settings.of(all, Map.of());
    }

    static Path folder() {
        try {
            return Files.createTempDirectory("zhunsheng-server");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Server server() {
        return server;
    }

    <T> T part(Class<T> type) {
        return server.context().getBean(type);
    }

    @Override
    public URI address() {
        return server.address();
    }

    HttpResponse<String> get(String path) {
        return send(request(path));
    }

    HttpResponse<String> post(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    @Override
    public void close() {
        server.close();
    }
}
