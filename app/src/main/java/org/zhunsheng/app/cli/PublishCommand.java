package org.zhunsheng.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.app.serve.DataRoom;
import org.zhunsheng.app.words.Messages;
import org.zhunsheng.app.words.Printable;
import org.zhunsheng.exchange.KeptText;
import org.zhunsheng.issuing.FileKind;
import org.zhunsheng.issuing.IssuingException;
import org.zhunsheng.issuing.font.FontShelf;
import org.zhunsheng.model.BeijingTime;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.opendata.DataPackage;
import org.zhunsheng.publication.Editions;
import org.zhunsheng.site.FirstEditions;
import org.zhunsheng.site.OfYears;
import org.zhunsheng.site.SiteException;
import org.zhunsheng.site.SiteWriter;
import org.zhunsheng.site.download.Downloads;
import org.zhunsheng.store.ReleasedEditions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code zhunsheng publish}: what was released, or documents that are public already, as a site in a folder. */
@Command(name = "publish")
final class PublishCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Messages messages;

    @Parameters(arity = "0..*", paramLabel = "FILE|DIR|GLOB", descriptionKey = "publish.inputs")
    private List<String> arguments = List.of();

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "publish.out")
    private Path out = Path.of("site");

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "publish.year")
    private List<Integer> years = List.of();

    @Option(names = "--region", paramLabel = "CODE", descriptionKey = "publish.region")
    private @Nullable String region;

    @Option(names = "--department", paramLabel = "NAME", descriptionKey = "publish.department")
    private @Nullable String department;

    @Option(names = "--day", paramLabel = "YYYY-MM-DD", descriptionKey = "publish.day")
    private @Nullable LocalDate day;

    @Option(names = "--formats", paramLabel = "docx,xlsx,pdf", split = ",", descriptionKey = "publish.formats")
    private List<FileKind> formats = List.of(FileKind.DOCX, FileKind.XLSX, FileKind.PDF);

    @Option(names = "--font", paramLabel = "FILE", descriptionKey = "issue.font")
    private List<Path> fonts = List.of();

    @Mixin
    private LicenceOption licence = new LicenceOption();

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private DataOptions data;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private ZhunshengCommand program;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private CommandSpec spec;

    PublishCommand(Surroundings surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages = messages;
    }

    @Override
    public Integer call() throws IOException {
        check();
        DataPackage.About about = licence.about(spec.commandLine(), messages);
        if (arguments.isEmpty()) {
            try (DataRoom room = DataRoom.open(data.settings())) {
                Editions released = new ReleasedEditions(room.store(), new KeptText());
                return write(new OfYears(released, new HashSet<>(years)), about, ExitCode.OK);
            }
        }
        FirstEditions first = new FirstEditions(given());
        ExitCode read = read(first);
        Editions asked = new OfYears(first, new HashSet<>(years));
        int others = first.inForce().size() - asked.inForce().size();
        if (others > 0) {
            surroundings.err().println(messages.say("publish.otherYears", others));
        }
        return write(asked, about, read);
    }

    private void check() {
        if (region != null && !region.matches("[0-9]{2,6}")) {
            throw new ParameterException(spec.commandLine(), messages.say("usage.region", region));
        }
        for (int year : years) {
            if (!FiscalYear.isPossible(year)) {
                throw new ParameterException(spec.commandLine(), messages.say("usage.value", "--year", year));
            }
        }
    }

    private FirstEditions.Given given() {
        LocalDate counted = day == null ? BeijingTime.dayOf(Clock.systemUTC().instant()) : day;
        FiscalYear year = years.size() == 1 ? new FiscalYear(years.getFirst()) : null;
        return new FirstEditions.Given(region, department, year, counted);
    }

    /** Takes in documents that are public already. */
    private ExitCode read(FirstEditions editions) throws IOException {
        Inputs inputs = Inputs.of(arguments);
        GuardedReading reading =
                new GuardedReading(surroundings.reader(), region, new TimeLimit((Duration) null), any -> null);
        Destination destination =
                (input, product) -> editions.add(product.reading().document());
        Batch batch = new Batch(reading, destination, messages, program.debug());
        return batch.run(inputs, surroundings, true);
    }

    private int write(Editions editions, DataPackage.About about, ExitCode read) throws OutputException {
        Set<FileKind> kinds = formats.isEmpty() ? Set.of() : EnumSet.copyOf(formats);
        SiteWriter writer = new SiteWriter(editions, new Downloads(new FontShelf(fonts), kinds), about);
        try {
            SiteWriter.Summary summary = writer.write(out);
            for (IssuingException refused : summary.refused()) {
                surroundings.err().println(Printable.line(messages.of(refused)));
            }
            surroundings
                    .err()
                    .println(messages.say("publish.done", summary.departments(), summary.projects(), out.toString()));
            return read.number();
        } catch (SiteException refused) {
            surroundings.err().println(Printable.line(messages.of(refused)));
            return refused.code() == SiteException.Code.FOREIGN_FOLDER
                    ? ExitCode.OUTPUT.number()
                    : ExitCode.UNREADABLE.number();
        } catch (IOException unwritable) {
            throw new OutputException(out.toString(), unwritable);
        }
    }
}
