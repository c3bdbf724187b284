package org.zhunsheng.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.app.words.Language;
import org.zhunsheng.app.words.Messages;
import org.zhunsheng.app.words.Printable;
import org.zhunsheng.audit.Audit;
import org.zhunsheng.audit.own.OwnRules;
import org.zhunsheng.audit.own.RuleFileException;
import org.zhunsheng.audit.own.RuleFileException.Problem;

/** The file of a county's own rules that somebody names on the command line. */
final class OwnRuleFile {
    /** More than any such file may have; what is behind it is not read. */
    private static final int ENOUGH = 1024 * 1024;

    private OwnRuleFile() {}

    /**
     * The catalogue's rules with those of a file.
     *
     * @return {@code null} where the file was refused; what is wrong with it is said on {@code err}
     */
    static @Nullable Audit audit(String name, Messages messages, PrintStream err) {
        try (InputStream in = Files.newInputStream(Path.of(name))) {
            OwnRules own = OwnRules.read(in.readNBytes(ENOUGH));
            return Audit.standard().with(own.rules(), own.settings());
        } catch (RuleFileException refused) {
            for (Problem problem : refused.problems()) {
                String words = messages.language() == Language.CHINESE ? problem.chinese() : problem.english();
                err.println(Printable.line(name + ": " + words));
            }
        } catch (IOException unreadable) {
            err.println(Printable.line(messages.say("usage.ownRules", name, String.valueOf(unreadable.getMessage()))));
        }
        return null;
    }
}
