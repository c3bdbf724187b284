package org.zhunsheng.benchmark.process;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A command that runs in a process of its own. */
public final class Program {
    private final List<String> command;

    public Program(List<String> command) {
        this.command = List.copyOf(command);
    }

    /** Whether a program of this name can be started. */
    public static boolean isInstalled(String name) {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            if (Files.isExecutable(Path.of(folder, name))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Runs it to its end, with what it prints thrown away.
     *
     * @return the milliseconds from its start to its end
     * @throws IOException where it cannot be started or fails
     */
    public double run() throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        finish(process, process.getErrorStream());
        return (System.nanoTime() - start) / 1e6;
    }

    /**
     * Runs it to its end.
     *
     * @return what it printed
     * @throws IOException where it cannot be started or fails
     */
    public String output() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return finish(process, process.getInputStream());
    }

    private String finish(Process process, InputStream printing) throws IOException, InterruptedException {
        String printed = new String(printing.readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        if (code != 0) {
            throw new IOException(command + " ended with " + code + " and said: " + printed);
        }
        return printed;
    }
}
