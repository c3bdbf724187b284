package org.zhunsheng.benchmark.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A command that runs in a process of its own. */
public final class Program {
    private static final long LONGEST_MINUTES = 10;

    private final List<String> command;

    public Program(List<String> command) {
        this.command = List.copyOf(command);
    }

    /** Whether a program of this name can be started. */
    public static boolean isInstalled(String name) {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator)) {
            if (Path.of(folder, name).toFile().canExecute()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Runs it to its end, with what it prints thrown away.
     *
     * @return the milliseconds from its start to its end
     * @throws IOException where it cannot be started, fails or hangs
     */
    public double run() throws IOException, InterruptedException {
        long start = System.nanoTime();
        finish(builder().redirectOutput(ProcessBuilder.Redirect.DISCARD).start());
        return (System.nanoTime() - start) / 1e6;
    }

    /**
     * Runs it to its end.
     *
     * @return what it printed
     * @throws IOException where it cannot be started, fails or hangs
     */
    public String output() throws IOException, InterruptedException {
        Process process = builder().start();
        String printed = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        finish(process);
        return printed;
    }

    private ProcessBuilder builder() {
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    private void finish(Process process) throws IOException, InterruptedException {
        if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("hangs: " + command);
        }
        if (process.exitValue() != 0) {
            throw new IOException("exit code " + process.exitValue() + ": " + command);
        }
    }
}
