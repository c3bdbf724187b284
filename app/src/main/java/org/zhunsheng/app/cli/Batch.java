package org.zhunsheng.app.cli;

import java.io.IOException;
import java.util.List;
import org.zhunsheng.app.words.Messages;
import org.zhunsheng.app.words.Printable;
import org.zhunsheng.issuing.IssuingException;
import org.zhunsheng.reading.source.ReadingException;
import org.zhunsheng.site.SiteException;

/** Reads inputs one after the other: a bad one is reported and the next one has its turn. */
final class Batch {
    private final GuardedReading reading;
    private final Destination destination;
    private final Messages messages;
    private final boolean debug;
    private int read;
    private int failed;

    /** Files that a folder happened to hold and that are about something else. */
    private int passedOver;

    private int withUnread;

    Batch(GuardedReading reading, Destination destination, Messages messages, boolean debug) {
        this.reading = reading;
        this.destination = destination;
        this.messages = messages;
        this.debug = debug;
    }

    /**
     * Reads all inputs.
     *
     * @throws OutputException where results cannot be written: then going on makes no sense
     */
    void run(List<Input> inputs, Progress progress) throws OutputException {
        for (Input input : inputs) {
            try {
                boolean unread = false;
                for (Product found : reading.read(input, progress::show)) {
                    destination.take(input, found);
                    unread |= !found.reading().document().unread().isEmpty();
                }
                read++;
                withUnread += unread ? 1 : 0;
            } catch (ReadingException refused) {
                boolean chance = !input.named() && refused.code() == ReadingException.Code.NOT_PERFORMANCE;
                passedOver += chance ? 1 : 0;
                failed += chance ? 0 : 1;
                say(progress, messages.of(refused), refused);
            } catch (IssuingException refused) {
                failed++;
                say(progress, messages.of(input.name(), refused), refused);
            } catch (SiteException refused) {
                failed++;
                say(progress, messages.of(input.name(), refused), refused);
            }
            progress.step();
        }
    }

    private void say(Progress progress, String line, Exception refused) {
        progress.say(Printable.line(line));
        if (debug) {
            progress.say(Traces.of(refused));
        }
    }

    /**
     * Reads all inputs, shows on a terminal how far it is, and says in the end what became of them where they were several.
     *
     * @param watched whether somebody looks at the progress rather than at what goes by
     * @throws OutputException as {@link #run(List, Progress)} does
     */
    ExitCode run(Inputs inputs, Surroundings surroundings, boolean watched) throws IOException {
        List<Input> list = inputs.list();
        Surroundings.Terminal terminal = surroundings.terminal();
        boolean shows = watched && terminal.err();
        try (Progress progress = new Progress(surroundings.err(), shows, terminal.columns(), list.size())) {
            run(list, progress);
        }
        if (list.size() > 1 || inputs.skipped() > 0) {
            surroundings.err().println(summary(inputs.skipped()));
        }
        return exitCode();
    }

    /** What became of the inputs. */
    String summary(int skipped) {
        String counts = messages.say("summary", read + failed, read, failed, withUnread);
        int others = skipped + passedOver;
        return others == 0 ? counts : counts + messages.say("summary.skipped", others);
    }

    ExitCode exitCode() {
        return failed == 0 && (read > 0 || passedOver == 0) ? ExitCode.OK : ExitCode.UNREADABLE;
    }
}
