package org.zhunsheng.app.serve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.app.Main;

/** The program as somebody starts it, in a process of its own that can be killed and started again. */
final class ServerProcess implements Web, AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("http://\\S+/");
    private static final int PATIENCE_S = 60;

    private final Map<Setting, String> settings;
    private final Path log;
    private @Nullable Process process;
    private URI address = URI.create("http://127.0.0.1:1/");

    /**
     * A server that is not running yet.
     *
     * @param settings what it is told by its environment
     * @param log where its log goes
     */
    ServerProcess(Map<Setting, String> settings, Path log) {
        this.settings = settings;
        this.log = log;
    }

    @Override
    public URI address() {
        return address;
    }

    /** Starts it, and waits until it is ready. */
    void start() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "serve"));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(log.toFile());
        settings.forEach((setting, value) -> builder.environment().put(setting.variable(), value));
        Process started = builder.start();
        process = started;
        BufferedReader lines = started.inputReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher found = ADDRESS.matcher(line);
            if (found.find()) {
                address = URI.create(found.group());
                Thread.ofVirtual().start(() -> drain(lines));
                return;
            }
        }
        throw new IllegalStateException("does not start: " + Files.readString(log));
    }

    /** Takes what it goes on saying, so that it never waits for somebody who listens. */
    private static void drain(BufferedReader lines) {
        try {
            lines.lines().forEach(line -> {});
        } catch (UncheckedIOException killed) {
            // there is nobody any more who says anything
        }
    }

    /** Ends it as {@code kill -9} does, and waits until it is gone. */
    void kill() throws InterruptedException {
        Process running = process;
        process = null;
        if (running != null && !running.destroyForcibly().waitFor(PATIENCE_S, TimeUnit.SECONDS)) {
            throw new IllegalStateException("is not gone");
        }
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
