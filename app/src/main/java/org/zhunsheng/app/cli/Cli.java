package org.zhunsheng.app.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.zhunsheng.app.serve.StartRefusal;
import org.zhunsheng.app.words.Language;
import org.zhunsheng.app.words.Messages;
import org.zhunsheng.app.words.Printable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The way in: finds the command, runs it, and turns whatever goes wrong into words and an exit code. */
public final class Cli {
    private static final int WIDEST_HELP = 120;
    private static final int WIDEST_OPTION = 24;

    private final Surroundings surroundings;
    private final Messages messages;
    private boolean debug;

    private Cli(Surroundings surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages = messages;
    }

    /** Runs one command line and returns the number that the process ends with. */
    public static int run(String[] arguments, Surroundings surroundings) {
        Language language = Language.askedFor(List.of(arguments), surroundings.language());
        return new Cli(surroundings, new Messages(language)).run(arguments);
    }

    private int run(String[] arguments) {
        debug = List.of(arguments).contains("--debug");
        try {
            return commandLine().execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError exhausted) {
            return internal(exhausted);
        }
    }

    private CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new ZhunshengCommand())
                .addSubcommand(new ReadCommand(surroundings, messages))
                .addSubcommand(new AuditCommand(surroundings, messages))
                .addSubcommand(new RulesCommand(surroundings, messages))
                .addSubcommand(new IssueCommand(surroundings, messages))
                .addSubcommand(new LayoutsCommand(surroundings, messages))
                .addSubcommand(new PublishCommand(surroundings, messages))
                .addSubcommand(new ExportCommand(surroundings, messages))
                .addSubcommand(new ServeCommand(surroundings, messages))
                .addSubcommand(new BackupCommand(surroundings, messages))
                .addSubcommand(new RestoreCommand(surroundings, messages))
                .addSubcommand(new VerifyJournalCommand(surroundings, messages))
                .addSubcommand(new UserCommand(surroundings, messages))
                .addSubcommand(new CompletionCommand(surroundings.out()));
        return commandLine
                .setResourceBundle(messages.catalogue())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(Math.min(surroundings.terminal().columns(), WIDEST_HELP))
                .setUsageHelpLongOptionsMaxWidth(WIDEST_OPTION)
                .setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(this::misused)
                .setExecutionExceptionHandler(this::failed);
    }

    /** A command line that cannot be understood. */
    private int misused(ParameterException mistake, String[] arguments) {
        PrintStream err = surroundings.err();
        err.println(Printable.line(words(mistake)));
        String command = mistake.getCommandLine().getCommandSpec().qualifiedName();
        err.println(messages.say("usage.help", command));
        return ExitCode.USAGE.number();
    }

    private String words(ParameterException mistake) {
        ArgSpec argument = mistake.getArgSpec();
        return switch (mistake) {
            case MissingParameterException missing ->
                messages.say(
                        "usage.missing",
                        missing.getMissing().stream().map(ArgSpec::paramLabel).collect(Collectors.joining(", ")));
            case UnmatchedArgumentException unknown ->
                messages.say("usage.unknown", String.join(" ", unknown.getUnmatched()));
            default ->
                argument != null && mistake.getValue() != null
                        ? messages.say("usage.value", argument.paramLabel(), mistake.getValue())
                        : String.valueOf(mistake.getMessage());
        };
    }

    /** A command that ended in an exception. */
    private int failed(Exception failure, CommandLine commandLine, ParseResult parsed) {
        return switch (failure) {
            case OutputException closed when closed.isClosedPipe() -> ExitCode.OK.number();
            case OutputException unwritable -> {
                surroundings.err().println(Printable.line(messages.say("output.failed", unwritable.what())));
                yield ExitCode.OUTPUT.number();
            }
            case StartRefusal refusal -> {
                surroundings.err().println(Printable.line(refusal.words(messages)));
                if (debug) {
                    surroundings.err().println(Traces.of(refusal));
                }
                yield ExitCode.UNSTARTED.number();
            }
            default -> internal(failure);
        };
    }

    private int internal(Throwable failure) {
        surroundings.err().println(messages.of(Refusals.internal("zhunsheng", failure)));
        if (debug) {
            surroundings.err().println(Traces.of(failure));
        }
        return ExitCode.INTERNAL.number();
    }
}
