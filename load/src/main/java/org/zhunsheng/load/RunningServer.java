package org.zhunsheng.load;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program that serves pages, in a process of its own. */
final class RunningServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int OK = 200;

    private final Process process;
    private final URI address;
    private final double millis;

    private RunningServer(Process process, URI address, double millis) {
        this.process = process;
        this.address = address;
        this.millis = millis;
    }

    /** A port that nobody listens at. */
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** The product's server as people start it. */
    static RunningServer ours(Path launcher, Path data, String database) throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = new ArrayList<>(
                List.of(launcher.toString(), "serve", "--host", "127.0.0.1", "--port", Integer.toString(port)));
        command.addAll(List.of("--data", data.toString()));
        if (!database.isEmpty()) {
            command.addAll(List.of("--db", database));
        }
        return start(command, port, "");
    }

    /**
     * Starts a program.
     *
     * @param path the page by which one sees that it is there
     */
    static RunningServer start(List<String> command, int port, String path) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + port + "/");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        while (!answers(address.resolve(path))) {
            if (!process.isAlive() || System.nanoTime() - start > PATIENCE.toNanos()) {
                process.destroyForcibly();
                throw new IOException(command + " does not answer");
            }
            Thread.sleep(5);
        }
        return new RunningServer(process, address, (System.nanoTime() - start) / 1e6);
    }

    private static boolean answers(URI page) {
        try {
            HttpURLConnection connection = (HttpURLConnection) page.toURL().openConnection();
            connection.setConnectTimeout(1_000);
            boolean there = connection.getResponseCode() == OK;
            connection.getInputStream().readAllBytes();
            return there;
        } catch (IOException notYet) {
            return false; // that is what is being waited for; how long, the caller limits
        }
    }

    URI address() {
        return address;
    }

    /** From the start of the process to its first page. */
    double millis() {
        return millis;
    }

    /** The memory that the process keeps, in bytes of the machine. */
    long residentBytes() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            if (line.startsWith("VmRSS:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) << 10;
            }
        }
        throw new IOException("the system does not tell");
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
