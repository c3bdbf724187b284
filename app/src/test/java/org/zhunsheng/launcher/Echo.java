package org.zhunsheng.launcher;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Stands in for the program: says what it was started with, one thing a line. */
public final class Echo {
    private Echo() {}

    public static void main(String[] arguments) throws Exception {
        StringBuilder said = new StringBuilder();
        for (String argument : arguments) {
            boolean there = Files.exists(Path.of(argument));
            said.append("argument ")
                    .append(argument)
                    .append(there ? " exists" : "")
                    .append('\n');
        }
        said.append("locale ").append(System.getProperty("zhunsheng.locale")).append('\n');
        said.append("terminal [")
                .append(System.getProperty("zhunsheng.terminal"))
                .append("]\n");
        said.append("extra ").append(System.getProperty("extra")).append('\n');
        System.out.write(said.toString().getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }
}
