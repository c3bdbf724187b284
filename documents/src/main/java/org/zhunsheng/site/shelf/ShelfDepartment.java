package org.zhunsheng.site.shelf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.zhunsheng.publication.EditionHead;

/**
 * A department and the years that it has published.
 *
 * @param id what addresses call it: the region and a hash of the name, so that the same department keeps its address
 * @param department whose editions they are
 * @param years by fiscal year, the earliest first
 */
public record ShelfDepartment(String id, EditionHead.Department department, NavigableMap<Integer, ShelfYear> years) {
    /** What ids look like. */
    static final String ID = "[0-9]{6}-[0-9a-f]{8}";

    private static final int HASH_BYTES = 4;

    /** Every pair of so many years is compared; with more the pages would grow with the square of the years. */
    private static final int MOST_COMPARED = 6;

    public ShelfDepartment {
        years = Collections.unmodifiableNavigableMap(new TreeMap<>(years));
    }

    /** The id of a department. */
    public static String idOf(EditionHead.Department department) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(department.name().getBytes(StandardCharsets.UTF_8));
            return department.region() + "-" + HexFormat.of().formatHex(hash, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** A year, where it has published anything about it. */
    public Optional<ShelfYear> year(int year) {
        return Optional.ofNullable(years.get(year));
    }

    /** All pairs of the latest years, the latest first. */
    public List<Address.Comparison> comparisons() {
        List<Integer> latest =
                years.descendingMap().keySet().stream().limit(MOST_COMPARED).toList();
        List<Address.Comparison> pairs = new ArrayList<>();
        for (int i = 0; i < latest.size(); i++) {
            for (int j = i + 1; j < latest.size(); j++) {
                pairs.add(new Address.Comparison(id, latest.get(j), latest.get(i)));
            }
        }
        return pairs;
    }
}
