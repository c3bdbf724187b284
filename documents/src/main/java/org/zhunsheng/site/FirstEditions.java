package org.zhunsheng.site;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.exchange.DocumentWriter;
import org.zhunsheng.model.BeijingTime;
import org.zhunsheng.model.CodedName;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.Project;
import org.zhunsheng.publication.Edition;
import org.zhunsheng.publication.EditionHead;
import org.zhunsheng.publication.EditionHead.Department;
import org.zhunsheng.publication.EditionSeal;
import org.zhunsheng.publication.Editions;
import org.zhunsheng.publication.Matter;

/** Documents that are public already, each as the first edition of a publication. */
public final class FirstEditions implements Editions {
    private static final Pattern PROJECT_CODE = Pattern.compile("([0-9]{6})[0-9]{2}[A-Z][0-9A-Z]{12}");
    private static final Pattern BUREAU = Pattern.compile("(.{1,30}[县区市旗州盟]).{1,20}[局委办].{0,10}");

    private final Given given;
    private final Map<UUID, Edition> editions = new LinkedHashMap<>();

    /**
     * What is said about documents beside what they say themselves.
     *
     * @param region the code of their region, two to six digits; otherwise that of their project codes
     * @param department the department of those that name none
     * @param year the fiscal year of those that name none
     * @param day the day on which they count as approved and released
     */
    public record Given(
            @Nullable String region,
            @Nullable String department,
            @Nullable FiscalYear year,
            LocalDate day) {}

    public FirstEditions(Given given) {
        this.given = given;
    }

    /**
     * Adds a document.
     *
     * @throws SiteException where nobody can tell whose it is or of which year, or an earlier one is about the same
     */
    public void add(PerformanceDocument read) throws SiteException {
        PerformanceDocument document = read.withoutUnread();
        Matter matter = matter(document);
        FiscalYear year = Optional.ofNullable(document.heading().fiscalYear()).orElse(given.year());
        if (year == null) {
            throw SiteException.noYear();
        }
        Department department = department(document);
        UUID publication = UUID.nameUUIDFromBytes(
                (department.region() + "\n" + department.name() + "\n" + year.year() + "\n" + matter)
                        .getBytes(StandardCharsets.UTF_8));
        if (editions.containsKey(publication)) {
            throw SiteException.twice(department.name(), year.year());
        }
        String text = DocumentWriter.json(document);
        EditionHead head = new EditionHead(
                publication,
                1,
                department,
                year,
                matter,
                given.day(),
                given.day().atStartOfDay(BeijingTime.ZONE).toInstant(),
                EditionSeal.of(publication, 1, text, ""),
                "",
                null);
        editions.put(publication, new Edition(head, document, text));
    }

    private static Matter matter(PerformanceDocument document) throws SiteException {
        return switch (document.kind()) {
            case TARGET_BOOK, TARGET_TABLES, APPROVAL_TABLES, PROJECT_LIST, DEPARTMENT_TARGET -> Matter.TARGETS;
            case SELF_EVALUATION -> Matter.RESULTS;
            case MONITORING -> throw SiteException.notPublished(document.kind());
        };
    }

    private Department department(PerformanceDocument document) throws SiteException {
        String name = Stream.concat(
                        Stream.of(Optional.ofNullable(document.heading().department())),
                        document.projects().stream()
                                .flatMap(project -> Stream.of(
                                        Optional.ofNullable(project.identity().supervisor()),
                                        Optional.ofNullable(project.identity().unit()))))
                .flatMap(Optional::stream)
                .map(CodedName::name)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(given.department());
        if (name == null) {
            throw SiteException.noDepartment();
        }
        String region = region(document);
        Matcher bureau = BUREAU.matcher(name);
        String regionName = bureau.matches() ? bureau.group(1) : region.equals(Department.NO_REGION) ? name : region;
        return new Department(region, regionName, name);
    }

    private String region(PerformanceDocument document) {
        if (given.region() != null) {
            return Department.regionOf(given.region());
        }
        for (Project project : document.projects()) {
            String code = project.identity().code();
            Matcher matcher = PROJECT_CODE.matcher(code == null ? "" : code);
            if (matcher.matches()) {
                return matcher.group(1);
            }
        }
        return Department.NO_REGION;
    }

    @Override
    public List<EditionHead> inForce() {
        return editions.values().stream().map(Edition::head).toList();
    }

    @Override
    public List<EditionHead> history(UUID publication) {
        List<EditionHead> own = new ArrayList<>();
        find(publication, 1).ifPresent(edition -> own.add(edition.head()));
        return own;
    }

    @Override
    public Optional<Edition> find(UUID publication, int number) {
        return number == 1 ? Optional.ofNullable(editions.get(publication)) : Optional.empty();
    }
}
