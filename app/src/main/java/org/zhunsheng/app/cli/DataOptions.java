package org.zhunsheng.app.cli;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.app.serve.Setting;
import org.zhunsheng.app.serve.Settings;
import picocli.CommandLine.Option;

/** Which data a command works on. */
final class DataOptions {
    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "serve.data")
    private @Nullable String folder;

    @Option(names = "--db", paramLabel = "JDBC|FILE", descriptionKey = "serve.db")
    private @Nullable String database;

    /** What was said on the command line. */
    Map<Setting, String> given() {
        Map<Setting, String> options = new EnumMap<>(Setting.class);
        put(options, Setting.DATA, folder);
        put(options, Setting.DB, database);
        return options;
    }

    /** With what the environment and the file say. */
    Settings settings() {
        return Settings.of(given(), System.getenv());
    }

    static void put(Map<Setting, String> options, Setting setting, @Nullable String value) {
        if (value != null) {
            options.put(setting, value);
        }
    }
}
