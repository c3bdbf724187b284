package org.zhunsheng.site.download;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.zhunsheng.issuing.FileKind;
import org.zhunsheng.model.DocumentKind;

/** Which layouts and file types editions are offered in, as {@code downloads.yaml} says. */
final class OfferedLayouts {
    private static final String FILE = "downloads.yaml";

    private final Map<DocumentKind, Offer> offers = new EnumMap<>(DocumentKind.class);

    /**
     * What is offered for a kind of document.
     *
     * @param layout the usual layout
     * @param regions layouts of regions, by the first digits of their codes
     * @param formats the file types
     */
    record Offer(String layout, Map<String, String> regions, List<FileKind> formats) {
        Offer {
            regions = Map.copyOf(regions);
            formats = List.copyOf(formats);
        }

        /** The layout for a region. */
        String in(String region) {
            return regions.entrySet().stream()
                    .filter(entry -> region.startsWith(entry.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(layout);
        }
    }

    /** @throws IllegalStateException where the program's own file is broken */
    OfferedLayouts() {
        try (InputStream in = OfferedLayouts.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing from the program");
            }
            Map<?, ?> kinds = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            for (DocumentKind kind : DocumentKind.values()) {
                if (!(kinds.get(kind.name()) instanceof Map<?, ?> entry)) {
                    throw new IllegalStateException(FILE + " has nothing for " + kind);
                }
                offers.put(kind, offer(entry));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Offer offer(Map<?, ?> entry) {
        if (!(entry.get("formats") instanceof List<?> formats)) {
            throw new IllegalStateException(FILE + " names no formats: " + entry);
        }
        Map<String, String> regions = new LinkedHashMap<>();
        if (entry.get("regions") instanceof Map<?, ?> own) {
            own.forEach((region, layout) -> regions.put(String.valueOf(region), String.valueOf(layout)));
        }
        List<FileKind> kinds = formats.stream()
                .map(format -> FileKind.valueOf(String.valueOf(format).toUpperCase(Locale.ROOT)))
                .toList();
        return new Offer(String.valueOf(entry.get("layout")), regions, kinds);
    }

    Offer of(DocumentKind kind) {
        Offer offer = offers.get(kind);
        if (offer == null) {
            throw new IllegalStateException(FILE + " has nothing for " + kind);
        }
        return offer;
    }
}
