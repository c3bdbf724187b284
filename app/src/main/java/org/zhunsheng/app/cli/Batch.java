package org.zhunsheng.app.cli;

import java.util.List;
import org.zhunsheng.app.words.Messages;
import org.zhunsheng.app.words.Printable;
import org.zhunsheng.reading.Reading;
import org.zhunsheng.reading.source.ReadingException;

/** Reads inputs one after the other: a bad one is reported and the next one has its turn. */
final class Batch {
    private final GuardedReading reading;
    private final Destination destination;
    private final Messages messages;
    private final boolean debug;
    private int read;
    private int failed;
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
                Reading found = reading.read(input, progress::show);
                destination.take(input, found);
                read++;
                withUnread += found.document().unread().isEmpty() ? 0 : 1;
            } catch (ReadingException refused) {
                failed++;
                progress.say(Printable.line(messages.of(refused)));
                if (debug) {
                    progress.say(Traces.of(refused));
                }
            }
            progress.step();
        }
    }

    /** What became of the inputs. */
    String summary(int skipped) {
        String counts = messages.say("summary", read + failed, read, failed, withUnread);
        return skipped == 0 ? counts : counts + messages.say("summary.skipped", skipped);
    }

    ExitCode exitCode() {
        return failed == 0 ? ExitCode.OK : ExitCode.UNREADABLE;
    }
}
