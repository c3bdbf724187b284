package org.zhunsheng.issuing.layout;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.zhunsheng.model.DocumentKind;

/** Which layout is offered first to whoever does not choose: {@code usual-layouts.yaml}. Immutable. */
public final class UsualLayouts {
    private static final String FILE = "/org/zhunsheng/issuing/usual-layouts.yaml";

    private final Map<DocumentKind, String> byKind = new EnumMap<>(DocumentKind.class);
    private final Map<String, String> byRegion = new TreeMap<>();

    private UsualLayouts(Map<?, ?> root) {
        map(root.get("kinds")).forEach((kind, id) -> byKind.put(DocumentKind.valueOf(kind.toString()), id.toString()));
        map(root.get("regions")).forEach((region, id) -> byRegion.put(region.toString(), id.toString()));
    }

    /** Those of the product. */
    public static UsualLayouts standard() throws IOException {
        try (InputStream in = UsualLayouts.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IOException(FILE + " is missing from the program");
            }
            Load load = new Load(LoadSettings.builder().setLabel(FILE).build());
            return new UsualLayouts(map(load.loadFromInputStream(in)));
        }
    }

    /**
     * The id of the layout in which something is usually handed in.
     *
     * @param region the code of the region, or absent where it has none
     * @param kind the form that it was written on, or absent where several may be
     */
    public String of(@Nullable String region, @Nullable DocumentKind kind) {
        String own = kind == null ? null : byKind.get(kind);
        if (own != null) {
            return own;
        }
        String code = region == null ? "" : region;
        String nearest = byRegion.keySet().stream()
                .filter(code::startsWith)
                .reduce("", (a, b) -> b.length() > a.length() ? b : a);
        return byRegion.getOrDefault(nearest, "");
    }

    private static Map<?, ?> map(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException("usual layouts: not a map: " + value);
    }
}
