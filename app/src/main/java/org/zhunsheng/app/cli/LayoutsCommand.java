package org.zhunsheng.app.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.zhunsheng.app.display.Sheet;
import org.zhunsheng.app.words.Language;
import org.zhunsheng.app.words.Messages;
import org.zhunsheng.issuing.layout.Layout;
import org.zhunsheng.issuing.layout.Layouts;
import picocli.CommandLine.Command;

/** {@code zhunsheng layouts}: which layouts documents can be issued in. */
@Command(name = "layouts")
final class LayoutsCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Messages messages;

    LayoutsCommand(Surroundings surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages = messages;
    }

    @Override
    public Integer call() throws IOException {
        List<Layout> layouts = Layouts.all();
        int widest = layouts.stream()
                .mapToInt(layout -> layout.about().id().length())
                .max()
                .orElse(0);
        boolean chinese = messages.language() == Language.CHINESE;
        try {
            Writer writer = new BufferedWriter(new OutputStreamWriter(surroundings.out(), StandardCharsets.UTF_8));
            Sheet sheet = new Sheet(writer, surroundings.terminal().columns(), messages);
            for (Layout layout : layouts) {
                Layout.About about = layout.about();
                String name = chinese ? about.chinese() : about.english();
                sheet.hanging(
                        about.id() + " ".repeat(widest - about.id().length() + 2),
                        name + (chinese ? "；" : "; ") + about.basis());
            }
            writer.flush();
        } catch (IOException unwritable) {
            throw new OutputException("stdout", unwritable);
        }
        return ExitCode.OK.number();
    }
}
