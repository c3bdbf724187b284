package org.zhunsheng.app.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.zhunsheng.store.ChainDigest;
import org.zhunsheng.store.StoreSettings;

/** What was set, wherever it was. */
public final class Settings {
    private static final long LARGEST_FILE = 64 << 10;

    private final Map<Setting, String> values;

    private Settings(Map<Setting, String> values) {
        this.values = values;
    }

    /**
     * Gathers the settings.
     *
     * @param options what the command line says
     * @param environment the variables of the process
     */
    public static Settings of(Map<Setting, String> options, Map<String, String> environment) {
        Map<Setting, String> said = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            String value = options.getOrDefault(setting, environment.getOrDefault(setting.variable(), ""));
            if (!value.isEmpty()) {
                said.put(setting, value);
            }
        }
        Path folder = Path.of(said.getOrDefault(Setting.DATA, Setting.DATA.usual()));
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            values.put(setting, setting.usual());
        }
        values.putAll(file(new DataFolder(folder).settings()));
        values.putAll(said);
        return new Settings(values);
    }

    private static Map<Setting, String> file(Path file) {
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        if (!Files.exists(file)) {
            return values;
        }
        for (Map.Entry<?, ?> line : parsed(file).entrySet()) {
            Setting setting = Setting.ofOption(String.valueOf(line.getKey()))
                    .filter(known -> known != Setting.DATA)
                    .orElseThrow(() ->
                            new StartRefusal(StartRefusal.Code.SETTING, null, String.valueOf(line.getKey()), file));
            values.put(setting, line.getValue() == null ? "" : String.valueOf(line.getValue()));
        }
        return values;
    }

    private static Map<?, ?> parsed(Path file) {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                throw new StartRefusal(StartRefusal.Code.SETTING, null, "…", file);
            }
            Object read = new Load(LoadSettings.builder().build())
                    .loadFromString(Files.readString(file, StandardCharsets.UTF_8));
            return switch (read) {
                case null -> new HashMap<>();
                case Map<?, ?> map -> map;
                default -> throw new StartRefusal(StartRefusal.Code.SETTING, null, "…", file);
            };
        } catch (IOException | YamlEngineException unreadable) {
            throw new StartRefusal(StartRefusal.Code.SETTING, unreadable, "…", file);
        }
    }

    /** The value as it was written; empty where there is none. */
    public String text(Setting setting) {
        return values.getOrDefault(setting, "");
    }

    /** The value where there is one. */
    public Optional<String> given(Setting setting) {
        return Optional.of(text(setting)).filter(value -> !value.isBlank());
    }

    /** A whole number within bounds. */
    public int number(Setting setting, int least, int most) {
        String text = text(setting);
        int number = text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            throw wrong(setting);
        }
        return number;
    }

    /** Yes or no. */
    public boolean isOn(Setting setting) {
        return switch (text(setting).toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on", "1" -> true;
            case "false", "no", "off", "0", "" -> false;
            default -> throw wrong(setting);
        };
    }

    private StartRefusal wrong(Setting setting) {
        return new StartRefusal(StartRefusal.Code.SETTING, null, setting.option(), text(setting));
    }

    /** Where the data lies. */
    public DataFolder folder() {
        return new DataFolder(Path.of(text(Setting.DATA)));
    }

    /** Which database: the one in the data folder unless another one is named. */
    public StoreSettings store() {
        String db = text(Setting.DB);
        StoreSettings store;
        if (db.startsWith("jdbc:postgresql:")) {
            store = StoreSettings.postgresql(
                    db,
                    given(Setting.DB_USER).orElse(null),
                    given(Setting.DB_PASSWORD).orElse(null));
        } else if (db.startsWith("jdbc:sqlite:")) {
            store = StoreSettings.sqlite(Path.of(db.substring("jdbc:sqlite:".length())));
        } else if (db.startsWith("jdbc:")) {
            throw new StartRefusal(StartRefusal.Code.SETTING, null, Setting.DB.option(), db.replaceFirst("\\?.*", ""));
        } else {
            store = StoreSettings.sqlite(db.isEmpty() ? folder().database() : Path.of(db));
        }
        try {
            return store.withDigest(ChainDigest.valueOf(
                    text(Setting.JOURNAL_DIGEST).toUpperCase(Locale.ROOT).replace('-', '_')));
        } catch (IllegalArgumentException unknown) {
            throw wrong(Setting.JOURNAL_DIGEST);
        }
    }
}
