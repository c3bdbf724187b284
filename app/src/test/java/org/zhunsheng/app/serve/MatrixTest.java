package org.zhunsheng.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.zhunsheng.app.web.ForEverySignedIn;
import org.zhunsheng.app.web.ForStrangers;
import org.zhunsheng.app.web.Requires;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.identity.Role;

/**
 * Every end point, asked by everybody: by a stranger, and by each role about what is theirs and about what is another county's.
 * What has to come of it follows from what the end points declare: see docs/api.md, "What one may not".
 */
class MatrixTest {
    /** Letters and digits at random, which can spell anything. */
    private static final Pattern REQUEST_ID = Pattern.compile("\"requestId\":\"[0-9a-z]+\"");

    /** What would end the session of who asks. */
    private static final Set<String> ENDS_THE_SESSION = Set.of("DELETE /api/v1/session", "POST /api/v1/session");

    private static ServerUnderTest server;
    private static County county;
    private static Map<String, HandlerMethod> endPoints;
    private static final Map<String, String> EXAMPLES = new HashMap<>();
    private static final Map<Role, Browser> EAST = new EnumMap<>(Role.class);

    @BeforeAll
    static void start() {
        server = ServerUnderTest.start(Map.of(Setting.ATTEMPTS_PER_MINUTE, "10000"));
        county = County.in(server);
        county.person("east.subject", Role.HANDLER, "east.office");
        county.person("west.subject", Role.HANDLER, "west.office");
        endPoints = endPoints();
        for (Role role : Role.values()) {
            Browser browser = new Browser(server);
            browser.signIn("east." + role.name().toLowerCase(Locale.ROOT), County.PASSWORD);
            EAST.put(role, browser);
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Map<String, HandlerMethod> endPoints() {
        Map<String, HandlerMethod> all = new TreeMap<>();
        server.server()
                .context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, method) -> mapping.getMethodsCondition()
                        .getMethods()
                        .forEach(verb ->
                                mapping.getPatternValues().forEach(path -> all.put(verb + " " + path, method))));
        all.keySet().removeAll(ENDS_THE_SESSION);
        return all;
    }

    /** The path with the names of things of one county. A feature that names new things adds them here. */
    private static String path(String pattern, String side) {
        String path = pattern.replaceFirst("^/api/v1", "")
                .replace("{remark}", "00000000-0000-7000-8000-000000000000")
                .replace("{number}", "1")
                .replaceFirst("/book$", "/book?year=2026");
        if (!path.contains("{")) {
            return path;
        }
        if (side.equals("nobody")) {
            return path.replaceAll("\\{id}", "00000000-0000-7000-8000-000000000000")
                    .replaceAll("\\{year}", "2026")
                    .replaceAll("\\{seq.*}", "999999");
        }
        if (path.startsWith("/units/")) {
            return path.replace("{id}", county.unit(side + ".office").toString());
        }
        if (path.startsWith("/overall-targets/")) {
            return path.replace("{id}", county.unit(side + ".bureau").toString())
                    .replace("{year}", "2026");
        }
        if (path.startsWith("/users/")) {
            return path.replace("{id}", county.person(side + ".subject").toString());
        }
        if (path.startsWith("/years/")) {
            return path.replace("{year}", "2026");
        }
        if (path.startsWith("/account/tokens/")) {
            return path.replace("{id}", "00000000-0000-7000-8000-000000000000");
        }
        if (path.startsWith("/projects/")) {
            return path.replace("{id}", EXAMPLES.computeIfAbsent(side + ".project", name -> project(side)));
        }
        if (path.startsWith("/publications/")) {
            return path.replace("{id}", EXAMPLES.computeIfAbsent(side + ".publication", name -> publication(side)));
        }
        if (path.startsWith("/imports/")) {
            return path.replace("{id}", EXAMPLES.computeIfAbsent(side + ".import", name -> received(side)));
        }
        if (path.startsWith("/journal/")) {
            return path.replaceFirst("\\{seq.*}", "1");
        }
        if (path.startsWith("/views/") || path.startsWith("/vocabulary/") || path.startsWith("/secret-words/")) {
            return path.replace("{id}", "00000000-0000-7000-8000-000000000000");
        }
        throw new AssertionError("MatrixTest does not know what " + pattern + " names: say it in path()");
    }

    private static String project(String side) {
        Browser handler = new Browser(server);
        handler.signIn(side + ".handler", County.PASSWORD);
        HttpResponse<String> made = handler.post(
                "/projects",
                "{\"unitId\":\"" + county.unit(side + ".office") + "\",\"year\":2026,\"project\":{\"name\":\"项目 " + side
                        + "\"}}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return Browser.json(made).get("id").asString();
    }

    private static String publication(String side) {
        Browser section = new Browser(server);
        section.signIn(side + ".finance_section", County.PASSWORD);
        HttpResponse<String> opened = section.post(
                "/publications",
                "{\"unitId\":\"" + county.unit(side + ".bureau") + "\",\"year\":2026,\"matter\":\"TARGETS\"}");
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(200);
        return Browser.json(opened).get("id").asString();
    }

    private static String received(String side) {
        Browser handler = new Browser(server);
        handler.signIn(side + ".handler", County.PASSWORD);
        HttpRequest.Builder request =
                handler.request("/imports").header("Content-Type", "multipart/form-data; boundary=x");
        HttpResponse<String> made = server.send(request.POST(BodyPublishers.ofString(
                "--x\r\nContent-Disposition: form-data; name=\"unitId\"\r\n\r\n" + county.unit(side + ".office")
                        + "\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + side
                        + ".txt\"\r\n\r\n" + sample() + "\r\n--x--\r\n")));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(202);
        String id = Browser.json(made).get("id").asString();
        for (int i = 0; i < 600 && !handler.get("/imports/" + id).body().contains("\"READ\""); i++) {
            pause();
        }
        return id;
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static String sample() {
        try {
            return Files.readString(
                    Path.of(System.getProperty("zhunsheng.root", ".."), "samples/self-evaluation-2022.txt"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean namesSomething(String pattern) {
        return pattern.contains("{id}")
                && !pattern.contains("/account/")
                && !pattern.contains("/views/")
                && !pattern.contains("/vocabulary/")
                && !pattern.contains("/secret-words/");
    }

    private static HttpResponse<String> ask(Browser browser, String endPoint, String side) {
        if (!endPoint.startsWith("GET")) {
            EXAMPLES.clear(); // what was asked before may have deleted them
        }
        String verb = endPoint.substring(0, endPoint.indexOf(' '));
        String path = path(endPoint.substring(endPoint.indexOf(' ') + 1), side);
        HttpRequest.Builder request = browser.request(path).header("If-Match", "\"1\"");
        if (path.endsWith("/import") || path.equals("/imports")) {
            request.header("Content-Type", "multipart/form-data; boundary=x");
            return server.send(request.method(
                    verb,
                    BodyPublishers.ofString(
                            "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.xlsx\"\r\n\r\n"
                                    + "not a workbook\r\n--x--\r\n")));
        }
        return browser.send(request, verb, verb.equals("GET") ? null : "{}");
    }

    @Test
    void aParameterThatIsNoneOfItsKindIsNamed() {
        for (String wrong : List.of("stage=X", "kind=X", "unit=X", "year=abc", "hasFindings=X")) {
            HttpResponse<String> answer = EAST.get(Role.FINANCE_BUREAU).get("/projects?" + wrong);
            assertThat(answer.statusCode()).as(wrong + " " + answer.body()).isEqualTo(400);
            assertThat(answer.body())
                    .contains("ZS-WEB-016", "\"field\":\"" + wrong.substring(0, wrong.indexOf('=')) + "\"");
        }
    }

    @Test
    void aStrangerGetsNothing() {
        List<String> wrong = new ArrayList<>();
        endPoints.forEach((endPoint, method) -> {
            int status = ask(new Browser(server), endPoint, "east").statusCode();
            boolean open = method.hasMethodAnnotation(ForStrangers.class);
            if (open ? status >= 400 : status != 401) {
                wrong.add(endPoint + " answered " + status);
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(endPoints).hasSizeGreaterThan(20);
    }

    @Test
    void whoLacksThePermissionIsRefusedWhateverTheyAskAbout() {
        List<String> wrong = new ArrayList<>();
        endPoints.forEach((endPoint, method) -> {
            for (Role role : Role.values()) {
                if (method.hasMethodAnnotation(Requires.class) && !permits(role, method)) {
                    for (String side : List.of("east", "west")) {
                        int status = ask(EAST.get(role), endPoint, side).statusCode();
                        if (status != 403) {
                            wrong.add(role + " " + endPoint + " about " + side + " answered " + status);
                        }
                    }
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void whoHasThePermissionIsLetInToWhatIsTheirsAndFindsNothingElsewhere() {
        List<String> wrong = new ArrayList<>();
        endPoints.forEach((endPoint, method) -> {
            for (Role role : Role.values()) {
                if (permits(role, method)) {
                    HttpResponse<String> foreign = ask(EAST.get(role), endPoint, "west");
                    if (namesSomething(endPoint)
                            && !isAsIfItWereNot(foreign, ask(EAST.get(role), endPoint, "nobody"))) {
                        wrong.add(role + " " + endPoint + " about another county answered " + foreign.statusCode());
                    }
                    HttpResponse<String> own = ask(EAST.get(role), endPoint, "east");
                    if (Set.of(401, 403).contains(own.statusCode())
                            || own.statusCode() >= 500
                            || (own.statusCode() == 404
                                    && namesSomething(endPoint)
                                    && !namesAPart(endPoint)
                                    && !namesMoreThanTheirs(endPoint, role))) {
                        wrong.add(role + " " + endPoint + " answered " + own.statusCode() + " " + own.body());
                    }
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    /** A remark or a version of a target, which a draft of one's own does not have. */
    private static boolean namesAPart(String endPoint) {
        return endPoint.contains("{remark}") || endPoint.contains("{number}");
    }

    /** A whole department, of which the handler of an office sees a part. */
    private static boolean namesMoreThanTheirs(String endPoint, Role role) {
        return endPoint.contains("/overall-targets/") && role == Role.HANDLER;
    }

    /** Mostly 404; where the request itself is wrong that is said first, and just as about a thing that does not exist. */
    private static boolean isAsIfItWereNot(HttpResponse<String> foreign, HttpResponse<String> absent) {
        String number = "\"requestId\":\"[^\"]*\"";
        return foreign.statusCode() >= 400
                && foreign.statusCode() == absent.statusCode()
                && foreign.body().replaceAll(number, "").equals(absent.body().replaceAll(number, ""));
    }

    @Test
    void nothingOfAnotherCountyStandsInAnyAnswer() throws IOException {
        List<String> leaks = new ArrayList<>();
        for (Map.Entry<String, HandlerMethod> endPoint : endPoints.entrySet()) {
            for (Role role : Role.values()) {
                boolean ofTheBuild =
                        endPoint.getKey().matches(".*/(openapi\\.json|layouts)"); // the same words for everybody
                if (endPoint.getKey().startsWith("GET") && !ofTheBuild && permits(role, endPoint.getValue())) {
                    String path = path(endPoint.getKey().substring(4), "east");
                    byte[] answer = server.bytes(EAST.get(role).request(path));
                    boolean packed = answer.length > 1 && answer[0] == 'P' && answer[1] == 'K';
                    String said = packed ? unpacked(answer) : new String(answer, StandardCharsets.UTF_8);
                    String text = REQUEST_ID.matcher(said).replaceAll("");
                    for (String foreign : List.of("west", county.unit("west").toString(), "川省")) {
                        if (text.contains(foreign)) {
                            leaks.add(role + " " + path + " tells " + foreign);
                        }
                    }
                }
            }
        }
        assertThat(leaks).isEmpty();
    }

    private static String unpacked(byte[] workbook) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = ZipFile.builder().setByteArray(workbook).get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                text.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(text).doesNotContain("<f>");
        return text.toString();
    }

    private static boolean permits(Role role, HandlerMethod method) {
        Requires requires = method.getMethodAnnotation(Requires.class);
        if (requires == null) {
            return method.hasMethodAnnotation(ForEverySignedIn.class);
        }
        for (Permission permission : requires.value()) {
            if (role.permissions().contains(permission)) {
                return true;
            }
        }
        return false;
    }
}
