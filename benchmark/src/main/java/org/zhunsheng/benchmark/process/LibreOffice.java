package org.zhunsheng.benchmark.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    /** The conversion of files into another type, into a folder. */
    public Program convert(List<Path> files, String type, Path folder) {
        List<String> command = new ArrayList<>(List.of(
                PROGRAM,
                "-env:UserInstallation=" + profile.toUri(),
                "--headless",
                "--convert-to",
                type,
                "--outdir",
                folder.toString()));
        files.forEach(file -> command.add(file.toString()));
        return new Program(command);
    }

    /** Documents in another type, from their bytes to their bytes. */
    public List<byte[]> converted(List<byte[]> docx, String type, Path work) throws IOException, InterruptedException {
        List<Path> sources = new ArrayList<>();
        for (byte[] document : docx) {
            sources.add(Files.write(work.resolve("document" + sources.size() + ".docx"), document));
        }
        convert(sources, type, work).run();
        List<byte[]> converted = new ArrayList<>();
        for (int i = 0; i < docx.size(); i++) {
            converted.add(Files.readAllBytes(work.resolve("document" + i + "." + type)));
        }
        return converted;
    }
}
