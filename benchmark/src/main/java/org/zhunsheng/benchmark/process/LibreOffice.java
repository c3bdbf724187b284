package org.zhunsheng.benchmark.process;

import java.nio.file.Path;
import java.util.List;

/** LibreOffice without a window, with a profile of its own so that no other instance is in the way. */
public final class LibreOffice {
    private static final String PROGRAM = "soffice";

    private final Path profile;

    /** @param profile the folder of its settings, made where it is missing */
    public LibreOffice(Path profile) {
        this.profile = profile.toAbsolutePath();
    }

    /** Whether this machine has it. */
    public static boolean isInstalled() {
        return Program.isInstalled(PROGRAM);
    }

    /** The conversion of a file into another type, into a folder. */
    public Program convert(Path file, String type, Path folder) {
        return new Program(List.of(
                PROGRAM,
                "-env:UserInstallation=" + profile.toUri(),
                "--headless",
                "--convert-to",
                type,
                "--outdir",
                folder.toString(),
                file.toString()));
    }
}
