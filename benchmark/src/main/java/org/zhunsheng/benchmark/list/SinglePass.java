package org.zhunsheng.benchmark.list;

import java.nio.file.Path;

/** Reads the list once in a process of its own and prints a {@link Pass}. Arguments: who reads, the file. */
final class SinglePass {
    private long rows;
    private long fingerprint;

    private SinglePass() {}

    public static void main(String[] args) throws Exception {
        System.out.println(new SinglePass().read(Contender.valueOf(args[0]), Path.of(args[1])));
    }

    private Pass read(Contender contender, Path file) throws Exception {
        long start = System.nanoTime();
        contender.read(file, row -> {
            rows++;
            fingerprint += row.fingerprint();
        });
        return new Pass((System.nanoTime() - start) / 1e6, rows, fingerprint);
    }
}
