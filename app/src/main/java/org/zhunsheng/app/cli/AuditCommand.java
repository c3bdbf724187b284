package org.zhunsheng.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.app.report.HtmlReport;
import org.zhunsheng.app.report.JsonReport;
import org.zhunsheng.app.report.ReportWriter;
import org.zhunsheng.app.report.TerminalReport;
import org.zhunsheng.app.report.WorkbookReport;
import org.zhunsheng.app.words.Messages;
import org.zhunsheng.audit.Audit;
import org.zhunsheng.audit.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code zhunsheng audit}: any files in, what is wrong with them out. */
@Command(name = "audit")
final class AuditCommand implements Callable<Integer> {
    private static final int WIDTH_OF_A_FILE = 100;

    private final Surroundings surroundings;
    private final Messages messages;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR|GLOB", descriptionKey = "read.inputs")
    private List<String> arguments = List.of();

    @Option(names = "--json", descriptionKey = "audit.json")
    private boolean json;

    @Option(names = "--html", descriptionKey = "audit.html")
    private boolean html;

    @Option(names = "--xlsx", descriptionKey = "audit.xlsx")
    private boolean xlsx;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "read.out")
    private @Nullable String out;

    @Option(names = "--region", paramLabel = "CODE", descriptionKey = "audit.region")
    private @Nullable String region;

    @Option(names = "--own-rules", paramLabel = "FILE", descriptionKey = "audit.ownRules")
    private @Nullable String ownRules;

    @Option(names = "--fail-on", paramLabel = "SEVERITY", defaultValue = "ERROR", descriptionKey = "audit.failOn")
    private Threshold failOn = Threshold.ERROR;

    @Option(names = "--timeout", paramLabel = "SECONDS", descriptionKey = "read.timeout")
    private @Nullable Integer seconds;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private ZhunshengCommand program;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private CommandSpec spec;

    AuditCommand(Surroundings surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages = messages;
    }

    /** What makes the process end with {@link ExitCode#FINDINGS}. */
    enum Threshold {
        BLOCK(Severity.BLOCK),
        ERROR(Severity.ERROR),
        WARN(Severity.WARN),
        INFO(Severity.INFO),
        /** Nothing does. */
        NEVER(null);

        private final @Nullable Severity severity;

        Threshold(@Nullable Severity severity) {
            this.severity = severity;
        }
    }

    @Override
    public Integer call() throws IOException {
        checkOptions();
        Audit audit = ownRules == null ? Audit.standard() : OwnRuleFile.audit(ownRules, messages, surroundings.err());
        if (audit == null) {
            return ExitCode.USAGE.number();
        }
        Inputs inputs = Inputs.of(arguments);
        List<Input> files = inputs.list();
        Auditing auditing = new Auditing(audit, region, failOn.severity);
        Batch batch = out == null ? onOutput(files, auditing) : inFolder(Path.of(out), files, auditing);
        if (files.size() > 1 || inputs.skipped() > 0) {
            surroundings.err().println(batch.summary(inputs.skipped()));
        }
        ExitCode read = batch.exitCode();
        return (read == ExitCode.OK && auditing.failed() ? ExitCode.FINDINGS : read).number();
    }

    private Batch onOutput(List<Input> files, Auditing auditing) throws IOException {
        try (ReportWriter writer = writer()) {
            return run(files, auditing.into(writer));
        }
    }

    private ReportWriter writer() throws IOException {
        Surroundings.Terminal terminal = surroundings.terminal();
        return form(terminal.columns(), terminal.out()).on(surroundings.out());
    }

    private Auditing.Form form(int columns, boolean colour) {
        if (json) {
            return JsonReport::new;
        }
        if (html) {
            return stream -> new HtmlReport(stream, messages);
        }
        return xlsx
                ? stream -> new WorkbookReport(stream, messages)
                : stream -> new TerminalReport(stream, messages, columns, colour);
    }

    private Batch inFolder(Path folder, List<Input> files, Auditing auditing) throws IOException {
        String ending = json ? ".audit.json" : html ? ".audit.html" : xlsx ? ".audit.xlsx" : ".audit.txt";
        return run(files, new OutputFolder(folder, ending, auditing.each(form(WIDTH_OF_A_FILE, false)), files));
    }

    private Batch run(List<Input> files, Destination destination) throws IOException {
        TimeLimit limit = new TimeLimit(seconds == null ? null : Duration.ofSeconds(seconds));
        GuardedReading reading = new GuardedReading(surroundings.reader(), region, limit);
        Batch batch = new Batch(reading, destination, messages, program.debug());
        Surroundings.Terminal terminal = surroundings.terminal();
        boolean reportsGoBy = out == null && terminal.out();
        boolean watched = terminal.err() && !reportsGoBy;
        try (Progress progress = new Progress(surroundings.err(), watched, terminal.columns(), files.size())) {
            batch.run(files, progress);
        }
        return batch;
    }

    private void checkOptions() {
        if (region != null && !region.matches("[0-9]{2,6}")) {
            throw new ParameterException(spec.commandLine(), messages.say("usage.region", region));
        }
        if (json && html || json && xlsx || html && xlsx) {
            throw new ParameterException(spec.commandLine(), messages.say("usage.forms"));
        }
        if (xlsx && out == null && surroundings.terminal().out()) {
            throw new ParameterException(spec.commandLine(), messages.say("usage.binary"));
        }
        if (seconds != null && (seconds < 1 || seconds > ReadCommand.LONGEST_SECONDS)) {
            throw new ParameterException(spec.commandLine(), messages.say("usage.timeout", seconds));
        }
        if (out != null && Files.exists(Path.of(out)) && !Files.isDirectory(Path.of(out))) {
            throw new ParameterException(spec.commandLine(), messages.say("usage.out", out));
        }
    }
}
