package org.zhunsheng.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.zhunsheng.app.display.DocumentPrinter;
import org.zhunsheng.app.words.Messages;
import org.zhunsheng.exchange.DocumentWriter;
import org.zhunsheng.exchange.DocumentWriter.Layout;
import org.zhunsheng.exchange.DocumentWriter.Section;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code zhunsheng read}: any files in, tables for people or the exchange format out. */
@Command(name = "read")
final class ReadCommand implements Callable<Integer> {
    private static final int WIDTH_OF_A_FILE = 100;

    private final Surroundings surroundings;
    private final Messages messages;

    @Mixin
    private InputOptions files = new InputOptions();

    @Option(names = "--json", descriptionKey = "read.json")
    private boolean json;

    @Option(names = "--places", descriptionKey = "read.places")
    private boolean places;

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
        Inputs inputs = files.inputs();
        List<Input> list = inputs.list();
        GuardedReading reading = files.reading(surroundings.reader());
        Batch batch = new Batch(reading, destination(list), messages, program.debug());
        boolean tablesGoBy = files.folder() == null && surroundings.terminal().out();
        return batch.run(inputs, surroundings, !tablesGoBy).number();
    }

    private void checkOptions() {
        files.check(spec.commandLine(), messages);
    }

    private Destination destination(List<Input> inputs) {
        Path folder = files.folder();
        if (folder == null) {
            Destination.Form form =
                    json ? jsonOnOutput(inputs) : tables(surroundings.terminal().columns());
            return new StandardOutput(surroundings.out(), form);
        }
        return json
                ? new OutputFolder(folder, ".json", jsonForm(Layout.INDENTED, false), inputs)
                : new OutputFolder(folder, ".txt", tables(WIDTH_OF_A_FILE), inputs);
    }

    private Destination.Form tables(int columns) {
        DocumentPrinter printer = new DocumentPrinter(messages, columns, places);
        return (product, out) -> printer.print(product.reading(), out);
    }

    /** One file named outright gives one document for people and programs; anything else a stream, one a line. */
    private Destination.Form jsonOnOutput(List<Input> inputs) {
        boolean oneFile =
                files.arguments().equals(inputs.stream().map(Input::name).toList())
                        && files.arguments().size() == 1;
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
        DocumentWriter writer = new DocumentWriter(layout, sections);
        return (product, out) -> writer.write(product.reading(), out);
    }
}
