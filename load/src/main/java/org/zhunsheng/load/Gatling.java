package org.zhunsheng.load;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhunsheng.benchmark.process.Program;

/** Lets people loose on a server, from a process of its own, and counts how long they waited. */
final class Gatling {
    private static final String WAITED = "95th percentile of response time";
    private static final String ANSWERED = "mean requests per second";
    private static final String FAILED = "count of failed events";
    private static final Pattern SAID = Pattern.compile(
            "(?<whose>\\w+): (?<what>.+?) is greater than or equal to \\S+ : true \\(actual : (?<actual>[0-9.]+)\\)");

    private final Path work;
    private final URI address;
    private final Path people;
    private int runs;

    /**
     * @param work a folder for what Gatling notes
     * @param address the server
     * @param people the sessions of those who visit
     */
    Gatling(Path work, URI address, Path people) {
        this.work = work;
        this.address = address;
        this.people = people;
    }

    /**
     * What people waited for.
     *
     * @param percentiles the 95th percentile of each kind of request, in milliseconds
     * @param overall the 95th percentile of all requests
     * @param perSecond how many requests a second were answered
     * @param failed how many were answered otherwise than they should
     */
    record Waiting(Map<String, Double> percentiles, double overall, double perSecond, long failed) {}

    /** Some people work for a while, each thinking for so long between two requests. */
    Waiting visit(int users, Duration thinking, Duration time) throws IOException, InterruptedException {
        Path results = Files.createDirectories(work.resolve("visit-" + runs++));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Dload.address=" + address,
                "-Dload.people=" + people.toAbsolutePath(),
                "-Dload.users=" + users,
                "-Dload.thinking=" + thinking.toMillis(),
                "-Dload.seconds=" + time.toSeconds()));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "io.gatling.app.Gatling"));
        command.addAll(List.of("-nr", "-s", Visit.class.getName(), "-rf", results.toString()));
        return read(new Program(command).output());
    }

    private static Waiting read(String said) throws IOException {
        Map<String, Double> percentiles = new LinkedHashMap<>();
        Map<String, Double> overall = new HashMap<>();
        for (Matcher line = SAID.matcher(said); line.find(); ) {
            double actual = Double.parseDouble(line.group("actual"));
            if (line.group("whose").equals("Global")) {
                overall.put(line.group("what"), actual);
            } else {
                percentiles.put(line.group("whose"), actual);
            }
        }
        if (percentiles.isEmpty()) {
            throw new IOException("Gatling does not say what was measured: " + said);
        }
        return new Waiting(
                percentiles, known(overall, WAITED), known(overall, ANSWERED), Math.round(known(overall, FAILED)));
    }

    private static double known(Map<String, Double> overall, String what) throws IOException {
        Double value = overall.get(what);
        if (value == null) {
            throw new IOException("Gatling does not say the " + what);
        }
        return value;
    }
}
