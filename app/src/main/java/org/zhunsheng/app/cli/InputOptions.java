package org.zhunsheng.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.app.words.Messages;
import org.zhunsheng.audit.AuditReport;
import org.zhunsheng.reading.Reading;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** What every command that reads files is told: which, where its results go, whose labels and rules hold, how long. */
final class InputOptions {
    private static final int LONGEST_SECONDS = 86_400;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR|GLOB", descriptionKey = "read.inputs")
    private List<String> arguments = List.of();

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "read.out")
    private @Nullable String out;

    @Option(names = "--region", paramLabel = "CODE", descriptionKey = "read.region")
    private @Nullable String region;

    @Option(names = "--timeout", paramLabel = "SECONDS", descriptionKey = "read.timeout")
    private @Nullable Integer seconds;

    /** The arguments as they were given. */
    List<String> arguments() {
        return arguments;
    }

    /** What the arguments mean. */
    Inputs inputs() throws IOException {
        return Inputs.of(arguments);
    }

    /** The folder for results, or {@code null} for the standard output. */
    @Nullable
    Path folder() {
        return out == null ? null : Path.of(out);
    }

    @Nullable
    String region() {
        return region;
    }

    /** The reader of these files. */
    GuardedReading reading(FileReader reader) {
        return new GuardedReading(reader, region, new TimeLimit(chosen()), read -> null);
    }

    /** The same with an audit of each document, within the time limit as well. */
    GuardedReading reading(FileReader reader, Function<Reading, @Nullable AuditReport> audit) {
        return new GuardedReading(reader, region, TimeLimit.withAudit(chosen()), audit);
    }

    private @Nullable Duration chosen() {
        return seconds == null ? null : Duration.ofSeconds(seconds);
    }

    /** @throws ParameterException where a value makes no sense */
    void check(CommandLine command, Messages messages) {
        if (region != null && !region.matches("[0-9]{2,6}")) {
            throw new ParameterException(command, messages.say("usage.region", region));
        }
        if (seconds != null && (seconds < 1 || seconds > LONGEST_SECONDS)) {
            throw new ParameterException(command, messages.say("usage.timeout", seconds));
        }
        if (out != null && Files.exists(Path.of(out)) && !Files.isDirectory(Path.of(out))) {
            throw new ParameterException(command, messages.say("usage.out", out));
        }
    }
}
