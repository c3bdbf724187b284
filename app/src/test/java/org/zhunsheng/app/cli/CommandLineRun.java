package org.zhunsheng.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.app.words.Language;
import org.zhunsheng.exchange.DocumentReader;
import org.zhunsheng.reading.Reading;
import org.zhunsheng.reading.source.ReadingException;

/**
 * One run of the command line inside the test, with its streams caught. Its reader understands the exchange format, and
 * files whose content is the name of a disaster.
 */
final class CommandLineRun {
    final int exitCode;
    final String out;
    final String err;

    private CommandLineRun(int exitCode, String out, String err) {
        this.exitCode = exitCode;
        this.out = out;
        this.err = err;
    }

    static CommandLineRun in(Language language, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return on(out, Surroundings.Terminal.NONE, language, arguments);
    }

    static CommandLineRun of(String... arguments) {
        return in(Language.ENGLISH, arguments);
    }

    /** A run with the reader of the product, for real files. */
    static CommandLineRun reading(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        Surroundings product =
                new Surroundings(out, errors, Surroundings.Terminal.NONE, Language.ENGLISH, FileReader.standard());
        int exitCode = Cli.run(arguments, product);
        return new CommandLineRun(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static CommandLineRun on(OutputStream out, Surroundings.Terminal terminal, Language language, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        int exitCode = Cli.run(arguments, new Surroundings(out, errors, terminal, language, CommandLineRun::read));
        return new CommandLineRun(exitCode, out.toString(), err.toString(StandardCharsets.UTF_8));
    }

    private static List<Reading> read(Path path, String name, @Nullable String region) throws IOException {
        String content = Files.readString(path);
        switch (content) {
            case "hang" -> hang();
            case "stack" -> deeper(1);
            case "memory" -> throw new OutOfMemoryError("Java heap space");
            case "bug" -> throw new IllegalStateException("a bug");
            case "not" -> throw ReadingException.notPerformance(name);
            case "scan" -> throw ReadingException.noText(name);
            default -> {
                // a document
            }
        }
        return DocumentReader.readAll(content.getBytes(StandardCharsets.UTF_8), name);
    }

    private static void hang() {
        for (long rounds = 0; rounds < Long.MAX_VALUE; rounds++) {
            Thread.onSpinWait();
        }
    }

    private static int deeper(int depth) {
        return deeper(depth + 1) + deeper(depth + 2);
    }
}
