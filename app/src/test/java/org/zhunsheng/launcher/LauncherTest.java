package org.zhunsheng.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {
    private static final Path ROOT = Path.of(System.getProperty("zhunsheng.root", ".."));

    @TempDir
    Path folder;

    private Path home;
    private Path program;

    /** A house with the real scripts, a stand-in for the program, and a Maven that only counts how often it is called. */
    @BeforeEach
    void buildAHouse() throws IOException {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "the launcher is a POSIX shell script");
        home = folder.resolve("a house");
        program = home.resolve("app/target/zhunsheng");
        Files.createDirectories(program);
        Files.createDirectories(home.resolve("bin"));
        Files.createDirectories(home.resolve("core/src/main"));
        script("zhunsheng", Files.readString(ROOT.resolve("zhunsheng")));
        Files.copy(ROOT.resolve("bin/jdk.sh"), home.resolve("bin/jdk.sh"));
        script("mvnw", "#!/bin/sh\necho built >> builds\nsleep 1\ncp ready.jar app/target/zhunsheng/zhunsheng.jar\n");
        Files.writeString(home.resolve("pom.xml"), "");
        writeJar(home.resolve("ready.jar"));
    }

    private void script(String name, String text) throws IOException {
        Path file = Files.writeString(home.resolve(name), text);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private static void writeJar(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Echo.class.getName());
        String name = Echo.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest);
                InputStream bytes = Echo.class.getClassLoader().getResourceAsStream(name)) {
            out.putNextEntry(new JarEntry(name));
            bytes.transferTo(out);
        }
    }

    private Process start(Map<String, String> environment, Path script, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static String said(Process process) throws IOException, InterruptedException {
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return said;
    }

    private int builds() throws IOException {
        Path builds = home.resolve("builds");
        return Files.exists(builds) ? Files.readAllLines(builds).size() : 0;
    }

    @Test
    void buildsOnFirstUseAndAgainWhenASourceIsNewer() throws Exception {
        assertThat(said(start(Map.of(), home.resolve("zhunsheng"), "one")))
                .contains("正在编译", "building", "argument one\n");
        assertThat(said(start(Map.of(), home.resolve("zhunsheng"), "two"))).startsWith("argument two\n");
        assertThat(builds()).isEqualTo(1);

        Path source = Files.writeString(home.resolve("core/src/main/New.java"), "");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(1)));
        assertThat(said(start(Map.of(), home.resolve("zhunsheng")))).contains("building");
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void severalFirstUsesAtOnceBuildOnce() throws Exception {
        List<Process> all = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            all.add(start(Map.of(), home.resolve("zhunsheng"), "x"));
        }
        for (Process each : all) {
            assertThat(said(each)).contains("argument x\n");
        }
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void worksThroughALinkFromAnotherFolderWithChineseNamesInTheLocaleC() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("zs"), Path.of("a house/zhunsheng"));
        Files.writeString(folder.resolve("大竹 县.docx"), "");

        assertThat(said(start(Map.of("LC_ALL", "C"), link, "大竹 县.docx")))
                .contains("argument 大竹 县.docx exists\n", "locale C\n", "terminal []\n");
    }

    @Test
    void handsTheLocaleAndFurtherOptionsOver() throws Exception {
        assertThat(said(start(
                        Map.of("LANG", "zh_CN.UTF-8", "ZHUNSHENG_JAVA_OPTS", "-Dextra=yes -Xss2m"),
                        home.resolve("zhunsheng"))))
                .contains("locale zh_CN.UTF-8\n", "extra yes\n");
    }

    @Test
    void aFailedBuildIsReported() throws Exception {
        script("mvnw", "#!/bin/sh\nexit 1\n");
        Process process = start(Map.of(), home.resolve("zhunsheng"));

        assertThat(said(process)).contains("编译失败", "the build failed");
        assertThat(process.exitValue()).isEqualTo(69);
        assertThat(home.resolve("target/build.lock")).doesNotExist();
    }

    @Test
    void withoutAJdkItSaysSoInBothLanguages() throws Exception {
        script("no-jdk", ". \"" + home + "/bin/jdk.sh\"\nfind_jdk 999 || { say_no_jdk 999; exit 69; }\n");
        Process process = new ProcessBuilder("/bin/sh", home.resolve("no-jdk").toString())
                .redirectErrorStream(true)
                .start();

        assertThat(said(process)).contains("找不到 JDK 999", "no JDK 999 or newer found");
        assertThat(process.exitValue()).isEqualTo(69);
    }
}
