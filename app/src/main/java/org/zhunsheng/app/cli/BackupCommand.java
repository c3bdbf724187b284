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

/** {@code zhunsheng backup}: everything that is kept, as it is at one moment, while a server goes on working. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {
    private final PrintStream out;
    private final Messages messages;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private DataOptions data;

    @Parameters(paramLabel = "FILE", descriptionKey = "backup.file")
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private Path file;

    BackupCommand(Surroundings surroundings, Messages messages) {
        this.out = new PrintStream(surroundings.out(), true, StandardCharsets.UTF_8);
        this.messages = messages;
    }

    @Override
    public Integer call() {
        BackupContents contents;
        try (DataRoom room = DataRoom.open(data.settings())) {
            contents = room.backup(file);
        }
        out.println(messages.say(
                "backup.done",
                contents.rows().values().stream().mapToLong(Long::longValue).sum(),
                Long.toString(contents.head().sequence()),
                contents.head().hash()));
        return ExitCode.OK.number();
    }
}
