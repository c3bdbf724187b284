package org.zhunsheng.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.zhunsheng.issuing.FileKind;
import org.zhunsheng.issuing.font.FontShelf;
import org.zhunsheng.opendata.DataPackage;
import org.zhunsheng.planning.ContentCodec;
import org.zhunsheng.publication.EditionSeal;
import org.zhunsheng.site.SiteWriter;
import org.zhunsheng.site.download.Downloads;
import org.zhunsheng.store.ReleasedEditions;
import org.zhunsheng.store.Store;
import tools.jackson.databind.node.ObjectNode;

/**
 * A county publishes its targets step by step and withholds one of them: strangers see the rest on the server and in the
 * folder, can prove what they download, and find nothing of the withheld one in any byte. The tests build on one another.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReleasedToThePublicTest {
    private static final String OPEN = "法律援助办案补贴";
    private static final String ALSO = "人民调解以案定补";
    private static final String SECRET = "看守所外围警戒经费";
    private static final Charset[] CHARSETS = {
        StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE, StandardCharsets.ISO_8859_1
    };

    /** Whatever the withheld target says, and the sums from which its money follows. */
    private static final List<String> SECRETS = List.of(
            "警戒",
            "哨位",
            "北监区",
            "77231",
            "876543",
            "876,543",
            "87.6543",
            "87.65",
            "1476543",
            "1,476,543",
            "147.6543",
            "147.65",
            "捌拾柒万",
            "保密审查小组");

    @TempDir
    static Path temporary;

    private static final SettableClock CLOCK = new SettableClock(Instant.parse("2024-01-20T02:00:00Z"));
    private static ServerUnderTest server;
    private static PublicSteps steps;
    private static String secret;

    @BeforeAll
    static void start() {
        server = ServerUnderTest.at(CLOCK, Map.of(Setting.ATTEMPTS_PER_MINUTE, "10000"));
        County county = County.in(server);
        ApprovedTargets targets = ApprovedTargets.in(server, county);
        targets.approved(WholeTarget.named(OPEN));
        secret = targets.approved(withEverything(WholeTarget.named(SECRET).replace("300000.00", "876543.00")));
        targets.approved(WholeTarget.named(ALSO));
        steps = PublicSteps.opened(
                county.unit("east.bureau"), "TARGETS", targets.section(), Browser.of(server, "east.leader"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** Words of the secret in fields that a target need not have. */
    private static String withEverything(String target) {
        ObjectNode project = (ObjectNode) Browser.JSON.readTree(target);
        project.put("code", "511700-77231").put("purpose", "用于北监区外围警戒哨位的运行维护");
        ((ObjectNode) project.at("/indicators/0")).put("basis", "按北监区哨位数核定").put("remark", "含夜间警戒");
        return project.toString();
    }

    private static byte[] asked(String path) {
        assertThat(server.get("/public/" + path).statusCode()).as(path).isEqualTo(200);
        return server.bytes(server.request("/public/" + path));
    }

    private static SiteWriter writer() {
        Downloads downloads =
                new Downloads(server.part(FontShelf.class), Set.of(FileKind.DOCX, FileKind.XLSX, FileKind.PDF));
        ReleasedEditions editions = new ReleasedEditions(server.part(Store.class), server.part(ContentCodec.class));
        return new SiteWriter(editions, downloads, DataPackage.About.UNLICENSED);
    }

    /** Every file of the site, by its path. */
    private static SortedMap<String, byte[]> site() throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Path site = temporary.resolve("site");
        try (Stream<Path> all = Files.walk(site)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(site.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static boolean isOfTheFolder(String path) {
        return path.equals("SHA256SUMS") || path.equals("zhunsheng-site.json");
    }

    @Test
    @Order(1)
    void nothingIsThereBeforeTheRelease() {
        steps.prepare(PublicSteps.withholding(secret));
        assertThat(new String(asked("index.html"), StandardCharsets.UTF_8)).doesNotContain("east.bureau");
        assertThat(new String(asked("data/projects.csv"), StandardCharsets.UTF_8))
                .doesNotContain(OPEN);
    }

    @Test
    @Order(2)
    void whatWasReleasedIsSeenOnTheServerAsInTheFolder() throws IOException {
        steps.release(PublicSteps.withholding(secret));
        CLOCK.go(Duration.ofSeconds(3));
        writer().write(temporary.resolve("site"));
        SortedMap<String, byte[]> files = site();
        files.forEach((path, bytes) -> {
            if (!isOfTheFolder(path)) {
                assertThat(asked(path)).as(path).isEqualTo(bytes);
            }
        });
        assertThat(files.keySet())
                .anyMatch(path -> path.endsWith(".docx"))
                .anyMatch(path -> path.endsWith(".json") && path.startsWith("files/"))
                .anyMatch(path -> path.startsWith("search/"))
                .contains("data/projects.csv", "data/overall-indicators.csv", "data/datapackage.json");
        assertThat(new String(files.get("data/projects.csv"), StandardCharsets.UTF_8))
                .contains(OPEN, ALSO);
    }

    @Test
    @Order(3)
    void aDownloadIsProvenByItsHash() throws Exception {
        SortedMap<String, byte[]> files = site();
        String proof = new String(
                files.entrySet().stream()
                        .filter(file ->
                                file.getKey().startsWith("d/") && file.getKey().endsWith("-proof.html"))
                        .findFirst()
                        .orElseThrow()
                        .getValue(),
                StandardCharsets.UTF_8);
        String sums = new String(files.get("SHA256SUMS"), StandardCharsets.UTF_8);
        int downloads = 0;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (file.getKey().startsWith("files/")) {
                String hash = hash(file.getValue());
                assertThat(proof).as(file.getKey()).contains(hash);
                assertThat(sums).contains(hash + "  " + file.getKey());
                downloads++;
            }
        }
        assertThat(downloads).isGreaterThan(2);
        String edition = files.keySet().stream()
                .filter(path -> path.startsWith("files/") && path.endsWith(".json"))
                .findFirst()
                .orElseThrow();
        String text = new String(asked(edition), StandardCharsets.UTF_8);
        String sealed = steps.now().at("/editions/0/hash").asString();
        assertThat(EditionSeal.of(UUID.fromString(steps.id()), 1, text, "")).isEqualTo(sealed);
        assertThat(proof).contains(sealed);
    }

    private static String hash(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @Test
    @Order(4)
    void noByteSaysAnythingOfWhatIsWithheld() throws IOException {
        for (Map.Entry<String, byte[]> file : site().entrySet()) {
            assertThat(file.getKey()).doesNotContain(SECRETS.toArray(String[]::new));
            String name = file.getKey();
            for (Charset charset : CHARSETS) {
                clean(name, new String(file.getValue(), charset));
            }
            if (name.endsWith(".docx") || name.endsWith(".xlsx")) {
                clean(name, parts(file.getValue()));
            } else if (name.endsWith(".pdf")) {
                clean(name, pdf(file.getValue()));
            }
        }
        assertThat(new String(site().get("data/documents.csv"), StandardCharsets.UTF_8))
                .contains("2025");
    }

    private static void clean(String name, String text) {
        for (String secret : SECRETS) {
            // A hash is no amount: digits count where no letter of one stands beside them.
            boolean there = secret.matches("[0-9]+")
                    ? text.matches("(?s).*(?<![0-9a-f])" + secret + "(?![0-9a-f]).*")
                    : text.contains(secret);
            assertThat(there).as("%s in %s", secret, name).isFalse();
        }
    }

    private static String parts(byte[] zip) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                all.append(entry.getName()).append('\n');
                all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        // What is torn into pieces by marks of format is still read as one.
        return all + "\n" + all.toString().replaceAll("<[^>]*>", "");
    }

    private static String pdf(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s", "")
                    + pdf.getDocumentInformation().getCOSObject();
        }
    }

    @Test
    @Order(5)
    void whatIsTakenBackIsGoneFromTheServer() throws IOException {
        ObjectNode back = PublicSteps.a("WITHDRAW").put("words", "内容有误，暂予撤回");
        Moves.done(steps.take(steps.reviewer(), back));
        CLOCK.go(Duration.ofSeconds(3));
        assertThat(new String(asked("data/projects.csv"), StandardCharsets.UTF_8))
                .doesNotContain(OPEN);
        for (String path : site().keySet()) {
            if (path.startsWith("d/") || path.startsWith("files/")) {
                assertThat(server.get("/public/" + path).statusCode()).as(path).isEqualTo(404);
            }
        }
    }
}
