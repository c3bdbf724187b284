package org.zhunsheng.app.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.app.serve.DataRoom;
import org.zhunsheng.app.words.Messages;
import org.zhunsheng.journal.ChainHead;
import org.zhunsheng.journal.ChainVerdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code zhunsheng verify-journal}: counts the journal again, in the database or in an exported file. */
@Command(name = "verify-journal")
final class VerifyJournalCommand implements Callable<Integer> {
    private static final Pattern NOTE = Pattern.compile("([0-9]{1,18}):([0-9a-f]{64})");

    private final PrintStream out;
    private final Messages messages;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private DataOptions data;

    @Option(names = "--export", paramLabel = "FILE", descriptionKey = "verify.export")
    private @Nullable Path export;

    @Option(names = "--noted", paramLabel = "NUMBER:HASH", descriptionKey = "verify.noted")
    private List<String> noted = List.of();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private CommandSpec spec;

    VerifyJournalCommand(Surroundings surroundings, Messages messages) {
        this.out = new PrintStream(surroundings.out(), true, StandardCharsets.UTF_8);
        this.messages = messages;
    }

    @Override
    public Integer call() {
        return switch (verdict()) {
            case ChainVerdict.Intact intact -> {
                String name = intact.complete() ? "verify.intact" : "verify.genuine";
                out.println(messages.say(
                        name, intact.head().sequence(), intact.head().hash()));
                yield ExitCode.OK.number();
            }
            case ChainVerdict.Broken broken -> {
                out.println(
                        messages.say("verify.broken", Long.toString(broken.sequence()), messages.name(broken.fault())));
                yield ExitCode.FINDINGS.number();
            }
        };
    }

    private ChainVerdict verdict() {
        List<ChainHead> heads = noted.stream().map(this::head).toList();
        if (export != null) {
            return DataRoom.verifyExport(export, heads);
        }
        try (DataRoom room = DataRoom.open(data.settings())) {
            return room.verifyJournal(heads);
        }
    }

    private ChainHead head(String text) {
        Matcher note = NOTE.matcher(text);
        if (!note.matches()) {
            throw new ParameterException(spec.commandLine(), messages.say("usage.value", "NUMBER:HASH", text));
        }
        return new ChainHead(Long.parseLong(note.group(1)), note.group(2));
    }
}
