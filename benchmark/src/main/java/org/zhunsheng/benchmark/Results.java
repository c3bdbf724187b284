package org.zhunsheng.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a part measured and what it left out, kept in a file until all parts are through: each part has its own JVM. */
public record Results(List<Comparison> comparisons, List<String> omissions) {
    private static final String OMISSION = "omitted";
    private static final int FIELDS = 7;

    public Results {
        comparisons = List.copyOf(comparisons);
        omissions = List.copyOf(omissions);
    }

    /** Results of a part that could not be run. */
    public static Results omitted(String why) {
        return new Results(List.of(), List.of(why));
    }

    /** Writes them as lines of tab-separated fields. */
    public void save(Path file) throws IOException {
        StringBuilder out = new StringBuilder();
        for (Comparison c : comparisons) {
            out.append(String.join(
                            "\t",
                            c.part(),
                            c.subject(),
                            String.valueOf(c.ours()),
                            c.peer(),
                            String.valueOf(c.theirs()),
                            String.valueOf(c.limit()),
                            c.unit().name()))
                    .append('\n');
        }
        omissions.forEach(why -> out.append(OMISSION).append('\t').append(why).append('\n'));
        Files.writeString(file, out);
    }

    /** Reads back what {@link #save} wrote. */
    public static Results load(Path file) throws IOException {
        List<String[]> lines = Files.readAllLines(file).stream()
                .map(line -> line.split("\t", -1))
                .toList();
        return new Results(
                lines.stream()
                        .filter(f -> f.length == FIELDS)
                        .map(Results::comparison)
                        .toList(),
                lines.stream().filter(f -> f[0].equals(OMISSION)).map(f -> f[1]).toList());
    }

    private static Comparison comparison(String[] f) {
        return new Comparison(
                f[0],
                f[1],
                Double.parseDouble(f[2]),
                f[3],
                Double.parseDouble(f[4]),
                Double.parseDouble(f[5]),
                Comparison.Unit.valueOf(f[6]));
    }
}
