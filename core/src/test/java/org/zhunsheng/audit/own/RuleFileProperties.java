package org.zhunsheng.audit.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** Whatever is in a file of rules, it is read or refused with its reasons; nothing else happens. */
class RuleFileProperties {

    private static void isReadOrRefused(byte[] file) {
        try {
            assertThat(OwnRules.read(file)).isNotNull();
        } catch (RuleFileException refused) {
            assertThat(refused.problems()).isNotEmpty();
        }
    }

    private static byte[] county() throws IOException {
        try (InputStream in = RuleFileProperties.class.getResourceAsStream("county.yaml")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    @Property(tries = 300)
    void bytes(@ForAll @Size(max = 300) byte[] file) {
        isReadOrRefused(file);
    }

    @Property(tries = 300)
    void spoiledFiles(@ForAll @IntRange(max = 2_000) int at, @ForAll @IntRange(max = 40) int cut, @ForAll byte put)
            throws IOException {
        byte[] file = county();
        int from = at % file.length;
        int to = Math.min(file.length, from + cut);
        byte[] spoiled = Arrays.copyOf(file, file.length - (to - from) + 1);
        System.arraycopy(file, to, spoiled, from, file.length - to);
        spoiled[spoiled.length - 1] = put;
        isReadOrRefused(spoiled);
    }

    @Property(tries = 300)
    void expressions(@ForAll @StringLength(max = 60) String finds) {
        String quoted = finds.replace("'", "''").replaceAll("\\p{Cntrl}", " ");
        String file =
                "zhunsheng-rules: 1\nprefix: X-AB\nrules:\n  - {id: X-AB-01, scope: row, severity: WARN, message: x,"
                        + " cites: y, finds: '" + quoted + "'}\n";
        isReadOrRefused(file.getBytes(StandardCharsets.UTF_8));
    }
}
