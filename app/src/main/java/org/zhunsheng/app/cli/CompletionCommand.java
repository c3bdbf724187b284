package org.zhunsheng.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a script that completes commands, options and file names in a shell. */
@Command(name = "completion")
final class CompletionCommand implements Callable<Integer> {

    /** The shells that can be completed for. */
    enum Shell {
        bash,
        zsh
    }

    private final OutputStream out;

    @SuppressWarnings("UnusedVariable") // one script serves both shells
    @Parameters(index = "0", paramLabel = "bash|zsh", descriptionKey = "completion.shell")
    private Shell shell = Shell.bash;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private CommandSpec spec;

    CompletionCommand(OutputStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws OutputException {
        CommandLine program = spec.root().commandLine();
        try {
            out.write(AutoComplete.bash(spec.root().name(), program).getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException unwritable) {
            throw new OutputException("stdout", unwritable);
        }
        return ExitCode.OK.number();
    }
}
