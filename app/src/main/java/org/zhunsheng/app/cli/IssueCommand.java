package org.zhunsheng.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.app.words.Messages;
import org.zhunsheng.app.words.Printable;
import org.zhunsheng.issuing.FileKind;
import org.zhunsheng.issuing.Issuing;
import org.zhunsheng.issuing.IssuingException;
import org.zhunsheng.issuing.Selection;
import org.zhunsheng.issuing.font.FontShelf;
import org.zhunsheng.issuing.layout.Layout;
import org.zhunsheng.issuing.layout.Layouts;
import org.zhunsheng.model.PerformanceDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code zhunsheng issue}: any files in, official documents of a chosen layout out. */
@Command(name = "issue")
final class IssueCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Messages messages;

    @Mixin
    private InputOptions files = new InputOptions();

    @Option(names = "--layout", paramLabel = "ID|FILE.yaml", required = true, descriptionKey = "issue.layout")
    private String layout = "";

    @Option(names = "--format", paramLabel = "docx|xlsx|pdf|html", required = true, descriptionKey = "issue.format")
    private FileKind format = FileKind.DOCX;

    @Option(names = "--font", paramLabel = "FILE", descriptionKey = "issue.font")
    private List<Path> fonts = List.of();

    @Option(names = "--projects", paramLabel = "N,N-N", descriptionKey = "issue.projects")
    private @Nullable String projects;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private ZhunshengCommand program;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private CommandSpec spec;

    IssueCommand(Surroundings surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages = messages;
    }

    @Override
    public Integer call() throws IOException {
        files.check(spec.commandLine(), messages);
        Path folder = files.folder();
        if (folder == null) {
            throw new ParameterException(spec.commandLine(), messages.say("usage.missing", "--out DIR"));
        }
        Issuing issuing = issuing();
        if (issuing == null) {
            return ExitCode.USAGE.number();
        }
        Inputs inputs = files.inputs();
        List<Input> list = inputs.list();
        Selection selection = selection();
        Destination.Form form = (product, out) -> {
            PerformanceDocument whole = product.reading().document();
            issuing.issue(selection == null ? whole : selection.of(whole), format, out);
        };
        Destination destination = new OutputFolder(folder, "." + format.ending(), form, list);
        Batch batch = new Batch(files.reading(surroundings.reader()), destination, messages, program.debug());
        return batch.run(inputs, surroundings, true).number();
    }

    private @Nullable Selection selection() {
        try {
            return projects == null ? null : Selection.parse(projects);
        } catch (IllegalArgumentException unclear) {
            throw new ParameterException(spec.commandLine(), messages.say("usage.projects", String.valueOf(projects)));
        }
    }

    /** The chosen layout, or {@code null} where it was refused, which has been said then. */
    private @Nullable Issuing issuing() throws IOException {
        try {
            boolean file = layout.toLowerCase(Locale.ROOT).endsWith(".yaml");
            Layout chosen = file ? Layouts.load(Path.of(layout)) : Layouts.find(layout);
            return new Issuing(chosen, new FontShelf(fonts));
        } catch (IssuingException refused) {
            surroundings.err().println(Printable.line(messages.of(refused)));
            return null;
        }
    }
}
