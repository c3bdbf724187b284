package org.zhunsheng.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.app.words.Messages;
import org.zhunsheng.app.words.Printable;
import org.zhunsheng.exchange.DocumentWriter;
import org.zhunsheng.integrated.IntegratedRows;
import org.zhunsheng.integrated.Misfit;
import org.zhunsheng.model.BeijingTime;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.opendata.DataFolder;
import org.zhunsheng.opendata.DataPackage;
import org.zhunsheng.publication.EditionHead.Department;
import org.zhunsheng.site.FirstEditions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code zhunsheng export}: documents as data for other programs. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Messages messages;
    private final List<String> misfits = new ArrayList<>();

    @Mixin
    private InputOptions files = new InputOptions();

    @Option(
            names = "--as",
            paramLabel = "data-package|integrated|json",
            required = true,
            converter = KindConverter.class,
            descriptionKey = "export.as")
    private Kind kind = Kind.JSON;

    @Option(names = "--format", paramLabel = "xlsx|json", descriptionKey = "export.format")
    private IntegratedRows.Format format = IntegratedRows.Format.XLSX;

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "export.year")
    private @Nullable Integer year;

    @Option(names = "--department", paramLabel = "NAME", descriptionKey = "publish.department")
    private @Nullable String department;

    @Mixin
    private LicenceOption licence = new LicenceOption();

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private ZhunshengCommand program;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private CommandSpec spec;

    ExportCommand(Surroundings surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages = messages;
    }

    /** What documents become. */
    enum Kind {
        DATA_PACKAGE,
        INTEGRATED,
        JSON
    }

    /** Words with hyphens, as options have them. */
    static final class KindConverter implements picocli.CommandLine.ITypeConverter<Kind> {
        @Override
        public Kind convert(String value) {
            return Kind.valueOf(value.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    @Override
    public Integer call() throws IOException {
        files.check(spec.commandLine(), messages);
        Path folder = files.folder();
        if (folder == null) {
            throw new ParameterException(spec.commandLine(), messages.say("usage.missing", "--out DIR"));
        }
        if (year != null && !FiscalYear.isPossible(year)) {
            throw new ParameterException(spec.commandLine(), messages.say("usage.value", "--year", year));
        }
        DataPackage.About about = licence.about(spec.commandLine(), messages);
        return switch (kind) {
            case DATA_PACKAGE -> dataPackage(folder, about);
            case INTEGRATED -> each(folder, "." + format.name().toLowerCase(Locale.ROOT), integrated());
            case JSON ->
                each(folder, ".json", (product, out) -> new DocumentWriter(DocumentWriter.Layout.INDENTED, Set.of())
                        .write(product.reading(), out));
        };
    }

    private Destination.Form integrated() throws IOException {
        IntegratedRows rows = new IntegratedRows();
        String region = files.region() == null ? null : Department.regionOf(files.region());
        return (product, out) -> rows.write(product.reading().document(), region, format, out)
                .forEach(misfit -> misfits.add(product.reading().source() + ": " + words(misfit)));
    }

    private String words(Misfit misfit) {
        Misfit.Where where = misfit.where();
        String name = where.projectName() == null ? "" : where.projectName();
        String at = messages.say("misfit.where", where.project(), name, where.row(), where.table(), where.column());
        String what = misfit.limit() > 0
                ? messages.say("misfit." + misfit.fault(), misfit.length(), misfit.limit())
                : messages.say("misfit." + misfit.fault(), misfit.value() == null ? "" : misfit.value());
        return at + what;
    }

    /** One file for each document. */
    private int each(Path folder, String ending, Destination.Form form) throws IOException {
        Inputs inputs = files.inputs();
        ExitCode read = read(inputs, new OutputFolder(folder, ending, form, inputs.list()));
        misfits.forEach(line -> surroundings.err().println(Printable.line(line)));
        return read == ExitCode.OK && !misfits.isEmpty() ? ExitCode.FINDINGS.number() : read.number();
    }

    /** One package of all documents. */
    private int dataPackage(Path folder, DataPackage.About about) throws IOException {
        LocalDate today = BeijingTime.dayOf(Clock.systemUTC().instant());
        FirstEditions editions = new FirstEditions(
                new FirstEditions.Given(files.region(), department, year == null ? null : new FiscalYear(year), today));
        ExitCode read = read(
                files.inputs(),
                (input, product) -> editions.add(product.reading().document()));
        try {
            DataFolder.write(folder, editions, about);
        } catch (IOException unwritable) {
            throw new OutputException(folder.toString(), unwritable);
        }
        return read.number();
    }

    private ExitCode read(Inputs inputs, Destination destination) throws IOException {
        Batch batch = new Batch(files.reading(surroundings.reader()), destination, messages, program.debug());
        return batch.run(inputs, surroundings, true);
    }
}
