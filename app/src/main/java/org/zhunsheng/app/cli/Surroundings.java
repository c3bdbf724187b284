package org.zhunsheng.app.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.app.words.Language;

/**
 * What the program finds around itself: its streams and what the launcher found out about them.
 *
 * @param out results; unlike {@code System.out} it reports that it cannot be written
 * @param err everything else that is said
 * @param terminal which streams a person watches
 * @param language what the locale asks for
 * @param reader what reads the files
 */
public record Surroundings(OutputStream out, PrintStream err, Terminal terminal, Language language, FileReader reader) {

    /**
     * Which streams are terminals. Java cannot tell them apart by itself; the launcher can.
     *
     * @param out whether results go to a terminal
     * @param err whether messages go to a terminal
     * @param columns how wide it is
     */
    public record Terminal(boolean out, boolean err, int columns) {

        private static final int COLUMNS_OF_A_PIPE = 100;
        /** The help of the command line library takes no less. */
        private static final int FEWEST = 55;

        private static final int MOST = 200;

        /** No terminal at all: a pipe, a file, a test. */
        public static final Terminal NONE = new Terminal(false, false, COLUMNS_OF_A_PIPE);

        /** A terminal of a width as the shell reports it. */
        static Terminal of(List<String> streams, @Nullable String columns) {
            boolean out = streams.contains("out");
            boolean known = out && columns != null && columns.matches("[1-9][0-9]{0,3}");
            int width = known ? Math.clamp(Integer.parseInt(columns), FEWEST, MOST) : COLUMNS_OF_A_PIPE;
            return new Terminal(out, streams.contains("err"), width);
        }
    }

    /** The surroundings of this process. */
    public static Surroundings ofProcess() {
        String streams = System.getProperty("zhunsheng.terminal", "");
        return new Surroundings(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Terminal.of(Arrays.asList(streams.split(",")), System.getenv("COLUMNS")),
                Language.ofLocaleName(localeName()),
                FileReader.standard());
    }

    /** The locale's name by the rules of POSIX; the launcher hands it over because it starts Java in another one. */
    private static @Nullable String localeName() {
        String handedOver = System.getProperty("zhunsheng.locale");
        if (handedOver != null) {
            return handedOver;
        }
        for (String variable : List.of("LC_ALL", "LC_MESSAGES", "LANG")) {
            String value = System.getenv(variable);
            if (value != null && !value.isEmpty()) {
                return value;
            }
        }
        return System.getProperty("user.language");
    }
}
