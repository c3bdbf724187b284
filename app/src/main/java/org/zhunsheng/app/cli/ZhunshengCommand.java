package org.zhunsheng.app.cli;

import java.util.concurrent.Callable;
import org.zhunsheng.app.words.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command above all others: it holds what all of them understand. */
@Command(name = "zhunsheng", versionProvider = Version.class, synopsisSubcommandLabel = "COMMAND")
final class ZhunshengCommand implements Callable<Integer> {

    @SuppressWarnings("UnusedVariable") // picocli acts on it
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "option.help",
            scope = ScopeType.INHERIT)
    private boolean help;

    @SuppressWarnings("UnusedVariable") // picocli acts on it
    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "option.version")
    private boolean version;

    /** Only declared here: {@link Language#askedFor} has looked at it before anything was parsed. */
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            converter = LanguageConverter.class,
            descriptionKey = "option.lang",
            scope = ScopeType.INHERIT)
    private Language language = Language.ENGLISH;

    @Option(names = "--debug", descriptionKey = "option.debug", scope = ScopeType.INHERIT)
    private boolean debug;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private CommandSpec spec;

    boolean debug() {
        return debug;
    }

    /** Without a command there is nothing to do but to say which there are. */
    @Override
    public Integer call() {
        CommandLine program = spec.commandLine();
        program.usage(program.getErr());
        return ExitCode.USAGE.number();
    }
}
