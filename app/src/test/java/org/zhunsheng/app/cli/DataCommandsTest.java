package org.zhunsheng.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that work on kept data, one after the other as an owner of the machine would use them. */
class DataCommandsTest {
    @TempDir
    Path folder;

    private CommandLineRun run(String... arguments) {
        return CommandLineRun.of(arguments);
    }

    @Test
    void peopleAreKeptBackedUpRestoredAndTheJournalCounted() {
        String data = folder.resolve("data").toString();
        CommandLineRun none = run("user", "add", "li.si", "李四", "--data", data);
        assertThat(none.exitCode).as(none.err).isEqualTo(0);
        assertThat(none.out).containsPattern("li\\.si: the password [a-z0-9-]{19} ");
        assertThat(run("user", "add", "li.si", "李四", "--data", data).exitCode).isEqualTo(78);
        assertThat(run("user", "reset", "nobody", "--data", data).err).startsWith("ZS-SERVE-009");
        assertThat(run("user", "unlock", "LI.SI", "--data", data).exitCode).isEqualTo(0);
        assertThat(run("user", "list", "--data", data).out).contains("li.si", "李四", "administrator");

        String file = folder.resolve("backup.zip").toString();
        CommandLineRun backup = run("backup", file, "--data", data);
        assertThat(backup.exitCode).as(backup.err).isEqualTo(0);
        assertThat(run("backup", file, "--data", data).exitCode).isEqualTo(78);
        Matcher head = Pattern.compile("[0-9]+:[0-9a-f]{64}").matcher(backup.out);
        assertThat(head.find()).isTrue();

        String other = folder.resolve("other").toString();
        assertThat(run("restore", file, "--data", other).exitCode).isEqualTo(0);
        assertThat(run("restore", file, "--data", other).exitCode).isEqualTo(78);
        assertThat(run("user", "list", "--data", other).out).contains("李四");
        CommandLineRun verified = run("verify-journal", "--data", other, "--noted", head.group());
        assertThat(verified.out).contains("The journal is intact", head.group());
        CommandLineRun rewritten = run("verify-journal", "--data", other, "--noted", "1:" + "0".repeat(64));
        assertThat(rewritten.exitCode).isEqualTo(1);
        assertThat(rewritten.out).contains("entry 1");
    }

    @Test
    void whatIsNoBackupAndNoJournalIsRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("x"), "nothing");
        String data = folder.resolve("empty").toString();
        assertThat(run("restore", file.toString(), "--data", data).err).startsWith("ZS-SERVE-008");
        assertThat(run("verify-journal", "--export", file.toString()).err).startsWith("ZS-SERVE-008");
        assertThat(run("verify-journal", "--noted", "x", "--export", file.toString()).exitCode)
                .isEqualTo(64);
    }
}
