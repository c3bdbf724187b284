package org.zhunsheng.benchmark.issue;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.zhunsheng.benchmark.ProcessorClock;

/** Writes one file in a process of its own and prints the milliseconds of processors that it took. Arguments: who, the file. */
final class SingleWriting {
    private SingleWriting() {}

    public static void main(String[] args) throws Exception {
        Writer writer = Writer.valueOf(args[0]);
        Writer.Task task = writer.prepare();
        long start = ProcessorClock.nanos();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[1])))) {
            task.write(out);
        }
        System.out.println((ProcessorClock.nanos() - start) / 1e6);
    }
}
