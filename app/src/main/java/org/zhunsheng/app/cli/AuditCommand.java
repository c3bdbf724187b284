package org.zhunsheng.app.cli;

import java.io.IOException;
import java.nio.file.Path;
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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code zhunsheng audit}: any files in, what is wrong with them out. */
@Command(name = "audit")
final class AuditCommand implements Callable<Integer> {
    private static final int WIDTH_OF_A_FILE = 100;

    private final Surroundings surroundings;
    private final Messages messages;

    @Mixin
    private InputOptions files = new InputOptions();

    @Option(names = "--json", descriptionKey = "audit.json")
    private boolean json;

    @Option(names = "--html", descriptionKey = "audit.html")
    private boolean html;

    @Option(names = "--xlsx", descriptionKey = "audit.xlsx")
    private boolean xlsx;

    @Option(names = "--own-rules", paramLabel = "FILE", descriptionKey = "audit.ownRules")
    private @Nullable String ownRules;

    @Option(names = "--fail-on", paramLabel = "SEVERITY", defaultValue = "ERROR", descriptionKey = "audit.failOn")
    private Threshold failOn = Threshold.ERROR;

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
        Inputs inputs = files.inputs();
        List<Input> list = inputs.list();
        Auditing auditing = new Auditing(audit, files.region(), failOn.severity);
        Path folder = files.folder();
        Batch batch = folder == null ? onOutput(list, auditing) : inFolder(folder, list, auditing);
        if (list.size() > 1 || inputs.skipped() > 0) {
            surroundings.err().println(batch.summary(inputs.skipped()));
        }
        ExitCode read = batch.exitCode();
        return (read == ExitCode.OK && auditing.failed() ? ExitCode.FINDINGS : read).number();
    }

    private Batch onOutput(List<Input> inputs, Auditing auditing) throws IOException {
        try (ReportWriter writer = writer()) {
            return run(inputs, auditing, auditing.into(writer));
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

    private Batch inFolder(Path folder, List<Input> inputs, Auditing auditing) throws IOException {
        String ending = json ? ".audit.json" : html ? ".audit.html" : xlsx ? ".audit.xlsx" : ".audit.txt";
        return run(
                inputs,
                auditing,
                new OutputFolder(folder, ending, auditing.each(form(WIDTH_OF_A_FILE, false)), inputs));
    }

    private Batch run(List<Input> inputs, Auditing auditing, Destination destination) throws IOException {
        GuardedReading reading = files.reading(surroundings.reader(), auditing::report);
        Batch batch = new Batch(reading, destination, messages, program.debug());
        Surroundings.Terminal terminal = surroundings.terminal();
        boolean reportsGoBy = files.folder() == null && terminal.out();
        boolean watched = terminal.err() && !reportsGoBy;
        try (Progress progress = new Progress(surroundings.err(), watched, terminal.columns(), inputs.size())) {
            batch.run(inputs, progress);
        }
        return batch;
    }

    private void checkOptions() {
        files.check(spec.commandLine(), messages);
        if (json && html || json && xlsx || html && xlsx) {
            throw new ParameterException(spec.commandLine(), messages.say("usage.forms"));
        }
        if (xlsx && files.folder() == null && surroundings.terminal().out()) {
            throw new ParameterException(spec.commandLine(), messages.say("usage.binary"));
        }
    }
}
