package org.zhunsheng.app.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.zhunsheng.app.serve.DataRoom;
import org.zhunsheng.app.words.Messages;
import org.zhunsheng.store.BackupContents;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code zhunsheng restore}: fills an empty database from a backup, all of it or nothing. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {
    private final PrintStream out;
    private final Messages messages;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private DataOptions data;

    @Parameters(paramLabel = "FILE", descriptionKey = "restore.file")
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private Path file;

    RestoreCommand(Surroundings surroundings, Messages messages) {
        this.out = new PrintStream(surroundings.out(), true, StandardCharsets.UTF_8);
        this.messages = messages;
    }

    @Override
    public Integer call() {
        BackupContents contents = DataRoom.restore(data.settings(), file);
        out.println(messages.say(
                "restore.done",
                contents.rows().values().stream().mapToLong(Long::longValue).sum(),
                Long.toString(contents.head().sequence()),
                contents.head().hash()));
        return ExitCode.OK.number();
    }
}
