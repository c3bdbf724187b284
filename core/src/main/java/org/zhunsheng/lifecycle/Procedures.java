package org.zhunsheng.lifecycle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.planning.Stage;

/** The ways that regions go from a draft to its approval: {@code procedures.yaml}, or a file of a region's own. */
public final class Procedures {
    private static final String OWN = "procedures.yaml";

    private final Map<String, Procedure> byId = new LinkedHashMap<>();
    private final Map<String, String> byRegion = new LinkedHashMap<>();

    private Procedures(Map<?, ?> root) {
        for (Object each : list(root.get("procedures"))) {
            Procedure procedure = procedure(map(each));
            byId.put(procedure.id(), procedure);
        }
        map(root.get("regions")).forEach((region, id) -> byRegion.put(region.toString(), id.toString()));
        byRegion.forEach((region, id) -> {
            if (!byId.containsKey(id)) {
                throw new IllegalArgumentException("procedures: region " + region + " names " + id + ", which is none");
            }
        });
        if (!byRegion.containsKey("")) {
            throw new IllegalArgumentException("procedures: no way is named for regions without one of their own");
        }
    }

    /** Those of the program. */
    public static Procedures standard() {
        try (InputStream in = Procedures.class.getResourceAsStream(OWN)) {
            if (in == null) {
                throw new IllegalStateException(OWN + " is missing from the program");
            }
            return read(in, OWN);
        } catch (IOException broken) {
            throw new UncheckedIOException(OWN, broken);
        }
    }

    /**
     * Those of a file.
     *
     * @param label the file's name, for messages
     * @throws IllegalArgumentException where they do not hold together
     */
    public static Procedures read(InputStream in, String label) {
        Load load = new Load(LoadSettings.builder().setLabel(label).build());
        return new Procedures(map(load.loadFromInputStream(in)));
    }

    /**
     * The way that a region goes.
     *
     * @param region the region's code; {@code null} for one without
     */
    public Procedure of(@Nullable String region) {
        String code = region == null ? "" : region;
        String nearest = byRegion.keySet().stream()
                .filter(code::startsWith)
                .reduce("", (a, b) -> b.length() > a.length() ? b : a);
        Procedure procedure = byId.get(byRegion.get(nearest));
        if (procedure == null) {
            throw new IllegalStateException("procedures: none for " + code);
        }
        return procedure;
    }

    /** All of them. */
    public List<Procedure> all() {
        return List.copyOf(byId.values());
    }

    private static Procedure procedure(Map<?, ?> entry) {
        List<Procedure.Step> steps = new ArrayList<>();
        for (Object each : list(entry.get("steps"))) {
            Map<?, ?> step = map(each);
            steps.add(new Procedure.Step(
                    Stage.valueOf(text(step, "stage")),
                    name(step),
                    Permission.valueOf(text(step, "decides")),
                    org.zhunsheng.organisation.Stage.valueOf(text(step, "due"))));
        }
        return new Procedure(text(entry, "id"), name(entry), Integer.parseInt(text(entry, "rounds")), steps);
    }

    private static Procedure.Name name(Map<?, ?> entry) {
        return new Procedure.Name(text(entry, "zh"), text(entry, "en"));
    }

    private static String text(Map<?, ?> entry, String key) {
        Object value = entry.get(key);
        if (value == null) {
            throw new IllegalArgumentException("procedures: " + key + " is missing from " + entry);
        }
        return value.toString();
    }

    private static Map<?, ?> map(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException("procedures: not a map: " + value);
    }

    private static List<?> list(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException("procedures: not a list: " + value);
    }
}
