package org.zhunsheng.app.cli;

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
                progress.say(Printable.line(messages.of(refused)));
                if (debug) {
                    progress.say(Traces.of(refused));
                }
            } catch (IssuingException refused) {
                failed++;
                progress.say(Printable.line(messages.of(input.name(), refused)));
                if (debug) {
                    progress.say(Traces.of(refused));
                }
            } catch (SiteException refused) {
                failed++;
                progress.say(Printable.line(messages.of(input.name(), refused)));
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
        int others = skipped + passedOver;
        return others == 0 ? counts : counts + messages.say("summary.skipped", others);
    }

    ExitCode exitCode() {
        return failed == 0 && (read > 0 || passedOver == 0) ? ExitCode.OK : ExitCode.UNREADABLE;
    }
}
