package org.zhunsheng.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** The minimal program as a jar, since a cache of classes takes them from jars only. */
record MinimalProgram(Path jar, List<Path> libraries) {
    private static final String MAIN = "org.zhunsheng.load.minimal.Minimal";

    static MinimalProgram pack(Path lib, Path work) throws IOException {
        Path jar = work.resolve("minimal.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String name : List.of(MAIN, MAIN + "$Page")) {
                String entry = name.replace('.', '/') + ".class";
                out.putNextEntry(new JarEntry(entry));
                try (InputStream bytes = MinimalProgram.class.getClassLoader().getResourceAsStream(entry)) {
                    if (bytes == null) {
                        throw new IOException("there is no " + entry);
                    }
                    bytes.transferTo(out);
                }
            }
        }
        try (Stream<Path> libraries = Files.list(lib)) {
            return new MinimalProgram(
                    jar,
                    libraries
                            .filter(file -> file.toString().endsWith(".jar"))
                            .sorted()
                            .toList());
        }
    }

    /** How it is started, at a port; with 0, at any. */
    List<String> command(List<String> options, int port) {
        List<String> path = new ArrayList<>(List.of(jar.toString()));
        libraries.forEach(library -> path.add(library.toString()));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Starts.settings());
        command.addAll(options);
        command.addAll(List.of("-cp", String.join(":", path), MAIN, "--server.port=" + port));
        command.add("--spring.main.banner-mode=off");
        return command;
    }
}
