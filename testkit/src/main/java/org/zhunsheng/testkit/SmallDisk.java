package org.zhunsheng.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A disk of a few megabytes in memory, to be filled and to grow. */
public final class SmallDisk implements AutoCloseable {
    private static final int NO_SUCH_PROGRAM = 127;

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Mounts one at a new folder; empty where one may not mount. */
    public static Optional<SmallDisk> at(Path folder, int megabytes) throws IOException, InterruptedException {
        Files.createDirectory(folder);
        boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString()) == 0;
        return mounted ? Optional.of(new SmallDisk(folder)) : Optional.empty();
    }

    /** Where it is mounted. */
    public Path folder() {
        return folder;
    }

    /** Makes room. */
    public void grow(int megabytes) throws IOException, InterruptedException {
        if (run("mount", "-o", "remount,size=" + megabytes + "m", folder.toString()) != 0) {
            throw new IOException("the disk at " + folder + " does not grow");
        }
    }

    /** Takes it away, also from whoever still has a file open on it. */
    @Override
    public void close() throws IOException, InterruptedException {
        if (run("umount", "-l", folder.toString()) != 0) {
            throw new IOException("the disk at " + folder + " stays mounted");
        }
    }

    private static int run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException noSuchProgram) {
            return NO_SUCH_PROGRAM; // as a shell says it: then one cannot mount either
        }
    }
}
