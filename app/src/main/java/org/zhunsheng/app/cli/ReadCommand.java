package org.zhunsheng.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.app.display.DocumentPrinter;
import org.zhunsheng.app.words.Messages;
import org.zhunsheng.exchange.DocumentWriter;
import org.zhunsheng.exchange.DocumentWriter.Layout;
import org.zhunsheng.exchange.DocumentWriter.Section;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code zhunsheng read}: any files in, tables for people or the exchange format out. */
@Command(name = "read")
final class ReadCommand implements Callable<Integer> {
    private static final int WIDTH_OF_A_FILE = 100;
    static final int LONGEST_SECONDS = 86_400;

    private final Surroundings surroundings;
    private final Messages messages;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR|GLOB", descriptionKey = "read.inputs")
    private List<String> arguments = List.of();

    @Option(names = "--json", descriptionKey = "read.json")
    private boolean json;

    @Option(names = "--places", descriptionKey = "read.places")
    private boolean places;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "read.out")
    private @Nullable String out;

    @Option(names = "--region", paramLabel = "CODE", descriptionKey = "read.region")
    private @Nullable String region;

    @Option(names = "--timeout", paramLabel = "SECONDS", descriptionKey = "read.timeout")
    private @Nullable Integer seconds;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private ZhunshengCommand program;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private CommandSpec spec;

    ReadCommand(Surroundings surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages = messages;
    }

    @Override
    public Integer call() throws IOException {
        checkOptions();
        Inputs inputs = Inputs.of(arguments);
        List<Input> files = inputs.list();
        TimeLimit limit = new TimeLimit(seconds == null ? null : Duration.ofSeconds(seconds));
        GuardedReading reading = new GuardedReading(surroundings.reader(), region, limit);
        Batch batch = new Batch(reading, destination(files), messages, program.debug());
        try (Progress progress = progress(files.size())) {
            batch.run(files, progress);
        }
        if (files.size() > 1 || inputs.skipped() > 0) {
            surroundings.err().println(batch.summary(inputs.skipped()));
        }
        return batch.exitCode().number();
    }

    private void checkOptions() {
        if (region != null && !region.matches("[0-9]{2,6}")) {
            throw new ParameterException(spec.commandLine(), messages.say("usage.region", region));
        }
        if (seconds != null && (seconds < 1 || seconds > LONGEST_SECONDS)) {
            throw new ParameterException(spec.commandLine(), messages.say("usage.timeout", seconds));
        }
        if (out != null && Files.exists(Path.of(out)) && !Files.isDirectory(Path.of(out))) {
            throw new ParameterException(spec.commandLine(), messages.say("usage.out", out));
        }
    }

    private Progress progress(int files) {
        Surroundings.Terminal terminal = surroundings.terminal();
        boolean tablesGoBy = out == null && terminal.out();
        return new Progress(surroundings.err(), terminal.err() && !tablesGoBy, terminal.columns(), files);
    }

    private Destination destination(List<Input> files) {
        if (out == null) {
            Destination.Form form =
                    json ? jsonOnOutput(files) : tables(surroundings.terminal().columns());
            return new StandardOutput(surroundings.out(), form);
        }
        return json
                ? new OutputFolder(Path.of(out), ".json", jsonForm(Layout.INDENTED, false), files)
                : new OutputFolder(Path.of(out), ".txt", tables(WIDTH_OF_A_FILE), files);
    }

    private Destination.Form tables(int columns) {
        return new DocumentPrinter(messages, columns, places)::print;
    }

    /** One file named outright gives one document for people and programs; anything else a stream, one a line. */
    private Destination.Form jsonOnOutput(List<Input> files) {
        boolean oneFile = arguments.equals(files.stream().map(Input::name).toList()) && arguments.size() == 1;
        return oneFile ? jsonForm(Layout.INDENTED, false) : jsonForm(Layout.ONE_LINE, true);
    }

    private Destination.Form jsonForm(Layout layout, boolean withSource) {
        Set<Section> sections = EnumSet.of(Section.DOUBTS);
        if (places) {
            sections.add(Section.PLACES);
        }
        if (withSource) {
            sections.add(Section.SOURCE);
        }
        return new DocumentWriter(layout, sections)::write;
    }
}
