package org.zhunsheng.fuzz;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a run found: how often each outcome came, and each way of failing once with the smallest file that shows it. */
final class Findings {
    private final Path folder;
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private final Map<String, Integer> failures = new TreeMap<>();

    Findings(Path folder) {
        this.folder = folder;
    }

    void count(String outcome) {
        outcomes.merge(outcome, 1, Integer::sum);
    }

    /** Whether this way of failing is new. */
    boolean isNew(Throwable failure) {
        return failures.merge(signature(failure), 1, Integer::sum) == 1;
    }

    /** Keeps a file that fails, with how to make it again. */
    void keep(Throwable failure, String origin, Sample smallest) throws IOException {
        Files.createDirectories(folder);
        String ending = smallest.name().substring(smallest.name().lastIndexOf('.'));
        Path file = folder.resolve(failures.size() + ending);
        Files.write(file, smallest.bytes());
        StringWriter stack = new StringWriter();
        failure.printStackTrace(new PrintWriter(stack, true));
        Files.writeString(folder.resolve(failures.size() + ".log"), origin + "\n" + signature(failure) + "\n" + stack);
    }

    /** Two failures of one signature are one mistake: the kind of failure and our innermost frame. */
    static String signature(Throwable failure) {
        if (failure instanceof Oracle.Broken broken) {
            return String.valueOf(broken.getMessage()).replaceFirst("(?s):.*", "");
        }
        String at = Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.zhunsheng")
                        && !frame.getClassName().startsWith("org.zhunsheng.fuzz"))
                .findFirst()
                .map(frame -> frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber())
                .orElse("?");
        return failure.getClass().getSimpleName() + " at " + at;
    }

    boolean isEmpty() {
        return failures.isEmpty();
    }

    @Override
    public String toString() {
        String found = failures.entrySet().stream()
                .map(entry -> "\n  " + entry.getValue() + " times: " + entry.getKey())
                .collect(Collectors.joining());
        return "outcomes " + outcomes + (found.isEmpty() ? "" : "; failures, kept under " + folder + ":" + found);
    }
}
