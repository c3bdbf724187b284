package org.zhunsheng.opendata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The licences under which data can be offered: {@code licences.yaml}. */
public final class Licences {
    /** The id where nobody has said under which terms the data may be used. */
    public static final String UNSPECIFIED = "notspecified";

    private static final String FILE = "licences.yaml";

    private final Map<String, DataPackage.About> byId;

    private Licences(Map<String, DataPackage.About> byId) {
        this.byId = byId;
    }

    /** Those that the program knows. */
    public static Licences standard() {
        try (InputStream in = Licences.class.getResourceAsStream(FILE)) {
            if (in == null
                    || !(new Load(LoadSettings.builder().setLabel(FILE).build()).loadFromInputStream(in)
                            instanceof Map<?, ?> file)) {
                throw new IllegalStateException(FILE + " is missing from the program");
            }
            Map<String, DataPackage.About> byId = new LinkedHashMap<>();
            file.forEach((id, said) -> byId.put(String.valueOf(id), about(String.valueOf(id), said)));
            return new Licences(byId);
        } catch (IOException broken) {
            throw new UncheckedIOException(FILE, broken);
        }
    }

    private static DataPackage.About about(String id, Object said) {
        if (!(said instanceof Map<?, ?> map) || map.get("title") == null) {
            throw new IllegalStateException(FILE + ": " + id + " has no title");
        }
        Object path = map.get("path");
        return new DataPackage.About(id, String.valueOf(map.get("title")), path == null ? null : path.toString());
    }

    /** The licence of an id, in large letters or small ones; empty where there is none. */
    public Optional<DataPackage.About> find(String id) {
        return byId.values().stream()
                .filter(each -> each.licence().equalsIgnoreCase(id.strip()))
                .findFirst();
    }

    /** Where nobody has said under which terms the data may be used. */
    DataPackage.About unspecified() {
        return find(UNSPECIFIED)
                .orElseThrow(() -> new IllegalStateException(FILE + ": " + UNSPECIFIED + " is missing"));
    }

    /** The ids, in the order of the file. */
    public List<String> ids() {
        return List.copyOf(byId.keySet());
    }
}
