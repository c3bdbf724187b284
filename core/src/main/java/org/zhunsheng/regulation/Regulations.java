package org.zhunsheng.regulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.text.Nouns;

/** What was in force in a region in a fiscal year. Immutable; one instance serves all threads. */
public final class Regulations {
    private static final String EVERYWHERE = "";
    private static final int LATEST = Integer.MAX_VALUE;
    private static final Map<String, Regulations> LOADED = new ConcurrentHashMap<>();
    private static final int MOST_KEPT = 1_000;

    private final Map<Figure, BigDecimal> figures = new EnumMap<>(Figure.class);
    private final Map<Figure, String> sources = new EnumMap<>(Figure.class);
    private final Map<WordSet, List<String>> words = new EnumMap<>(WordSet.class);
    private final Map<WordSet, WordFinder> finders = new EnumMap<>(WordSet.class);
    private final Map<String, Citation> citations = new LinkedHashMap<>();
    private final Map<List<String>, List<Citation>> together = new ConcurrentHashMap<>();
    private final List<WeightTemplate> templates = new ArrayList<>();
    private final List<Topic> topics = new ArrayList<>();
    private final Map<Topic, Set<Topic>> single = new HashMap<>();
    private final Spotter<Topic> topicWords;
    private final Map<WordSet, Spotter<String>> spotters = new ConcurrentHashMap<>();
    private volatile @Nullable Nouns nouns;
    private final List<FiveYearPlan> plans = new ArrayList<>();
    private final List<Term> outdated = new ArrayList<>();
    private final WordFinder outdatedWords;
    private final Units units;
    private final IndicatorTree tree;
    private final String region;

    private Regulations(String region, int year) {
        this.region = region;
        loadCitations(year);
        loadFigures(year);
        loadWords();
        loadTemplates(year);
        loadTopics();
        topics.forEach(topic -> single.put(topic, Set.of(topic)));
        topicWords = new Spotter<>(topicsByWord());
        loadPlans();
        loadTerms(year);
        outdatedWords = new WordFinder(outdated.stream().map(Term::old).toList());
        units = new Units(RegulationFile.open("units.yaml"));
        RegulationFile classes = RegulationFile.open("classes.yaml");
        tree = new IndicatorTree(classes, required(classes, year));
    }

    /**
     * The regulations of a region in a year.
     *
     * @param region the region's code or the beginning of it; {@code null} for what holds everywhere
     * @param year the fiscal year; {@code null} for the latest. One from before all regulations that are known here is held
     *     to the earliest of them
     */
    public static Regulations inForce(@Nullable String region, @Nullable FiscalYear year) {
        String code = region == null ? EVERYWHERE : region;
        int inForce = year == null ? LATEST : Math.max(year.year(), Earliest.YEAR);
        Regulations kept = LOADED.get(code + "/" + inForce);
        if (kept != null) {
            return kept;
        }
        Regulations loaded = new Regulations(code, inForce);
        if (LOADED.size() < MOST_KEPT) {
            LOADED.put(code + "/" + inForce, loaded);
        }
        return loaded;
    }

    /** The fiscal year from which there are figures at all. */
    private static final class Earliest {
        static final int YEAR = earliest(RegulationFile.open("figures.yaml"));

        private static int earliest(RegulationFile file) {
            return file.entries().values().stream()
                    .flatMap(figure -> file.list(figure).stream())
                    .mapToInt(file::year)
                    .min()
                    .orElseThrow();
        }
    }

    /** The code of the region, or an empty text. */
    public String region() {
        return region;
    }

    /** A figure in force. */
    public BigDecimal figure(Figure figure) {
        BigDecimal value = figures.get(figure);
        if (value == null) {
            throw new IllegalStateException("figures.yaml has no value of " + figure.key() + " for this year");
        }
        return value;
    }

    /** A figure in force that counts something. */
    public int count(Figure figure) {
        return figure(figure).intValueExact();
    }

    /** Whether a figure was in force at all. */
    public boolean has(Figure figure) {
        return figures.containsKey(figure);
    }

    /** Where a figure in force comes from. */
    public Citation sourceOf(Figure figure) {
        return citation(sources.getOrDefault(figure, ""));
    }

    /** A list of words. */
    public List<String> words(WordSet set) {
        return words.getOrDefault(set, List.of());
    }

    /** Whether a text has one of the words of a list. */
    public boolean hasWord(String text, WordSet set) {
        WordFinder finder = finders.get(set);
        return finder != null && finder.isIn(text);
    }

    /** A source by its key. */
    public Citation citation(String key) {
        Citation citation = citations.get(key);
        if (citation == null) {
            throw new IllegalStateException("citations.yaml does not have " + key);
        }
        return citation;
    }

    /** Several sources, each once. */
    public List<Citation> citations(List<String> keys) {
        return together.computeIfAbsent(
                keys, asked -> asked.stream().map(this::citation).distinct().toList());
    }

    /** How points are spread, the default first. */
    public List<WeightTemplate> templates() {
        return List.copyOf(templates);
    }

    /** The functions of a justice bureau. */
    public List<Topic> topics() {
        return List.copyOf(topics);
    }

    /**
     * The functions whose words a text has, in the order of their words; the text is folded and without blanks. The set
     * cannot be changed.
     */
    public Set<Topic> topicsIn(String text) {
        List<Topic> found = topicWords.in(text);
        if (found.isEmpty()) {
            return Set.of();
        }
        Topic first = found.get(0);
        boolean alone = true;
        for (Topic topic : found) {
            alone &= topic == first;
        }
        // Most texts are about one function, and many are about the same.
        Set<Topic> only = alone ? single.get(first) : null;
        return only != null ? only : Collections.unmodifiableSet(new LinkedHashSet<>(found));
    }

    /** The words of a list that a text has, in the order of the text, which is folded and without blanks. */
    public List<String> wordsIn(String text, WordSet set) {
        List<String> list = words(set);
        if (list.isEmpty() || text.isEmpty()) {
            return List.of();
        }
        return spotters.computeIfAbsent(
                        set,
                        unknown -> new Spotter<>(
                                list.stream().distinct().collect(Collectors.toMap(word -> word, word -> word))))
                .in(text);
    }

    /** The nouns of the language with the words of all functions; they are loaded when they are first asked for. */
    public Nouns nouns() {
        Nouns known = nouns;
        if (known == null) {
            known = Nouns.with(topicsByWord().keySet());
            nouns = known;
        }
        return known;
    }

    private Map<String, Topic> topicsByWord() {
        Map<String, Topic> byWord = new HashMap<>();
        topics.forEach(topic -> topic.keywords().forEach(word -> byWord.putIfAbsent(word, topic)));
        return byWord;
    }

    /** The five-year plans of legal publicity. */
    public List<FiveYearPlan> plans() {
        return List.copyOf(plans);
    }

    /** The first term in a text that the law no longer used in this year, in the order of the list; {@code null} for none. */
    public @Nullable Term outdatedTermIn(String text) {
        if (outdatedWords.isIn(text)) {
            for (Term term : outdated) {
                if (text.contains(term.old())) {
                    return term;
                }
            }
        }
        return null;
    }

    public Units units() {
        return units;
    }

    public IndicatorTree tree() {
        return tree;
    }

    private void loadCitations(int year) {
        RegulationFile file = RegulationFile.open("citations.yaml");
        file.entries().forEach((key, value) -> {
            Map<String, Object> entry = file.entries(value);
            citations.put(
                    key,
                    new Citation(
                            key,
                            RegulationFile.text(entry, "zh"),
                            RegulationFile.text(entry, "en"),
                            Standing.valueOf(RegulationFile.text(entry, "standing")),
                            RegulationFile.text(entry, "address")));
        });
        Map<String, Citation> all = Map.copyOf(citations);
        file.entries().forEach((key, value) -> {
            Map<String, Object> entry = file.entries(value);
            Citation before = all.get(RegulationFile.text(entry, "before"));
            if (before != null && file.year(entry) > year) {
                citations.put(key, before);
            }
        });
    }

    private void loadFigures(int year) {
        RegulationFile file = RegulationFile.open("figures.yaml");
        Map<String, Object> all = file.entries();
        for (Figure figure : Figure.values()) {
            Map<String, Object> entry = inForce(file, file.list(all.get(figure.key())), year);
            if (entry != null) {
                figures.put(figure, file.decimal(entry.get("value")));
                sources.put(figure, RegulationFile.text(entry, "source"));
            }
        }
    }

    /** The entry with the longest fitting region, and of these the latest. */
    private @Nullable Map<String, Object> inForce(RegulationFile file, List<Map<String, Object>> dated, int year) {
        Map<String, Object> best = null;
        for (Map<String, Object> entry : dated) {
            String place = RegulationFile.text(entry, "region");
            if (file.year(entry) > year || !region.startsWith(place)) {
                continue;
            }
            int nearer = best == null
                    ? 1
                    : place.length() - RegulationFile.text(best, "region").length();
            if (best == null || nearer > 0 || nearer == 0 && file.year(entry) > file.year(best)) {
                best = entry;
            }
        }
        return best;
    }

    private void loadWords() {
        RegulationFile file = RegulationFile.open("words.yaml");
        Map<String, Object> all = file.entries();
        for (WordSet set : WordSet.values()) {
            words.put(set, List.copyOf(file.words(all.get(set.key()))));
            finders.put(set, new WordFinder(words(set)));
        }
    }

    private void loadTemplates(int year) {
        RegulationFile file = RegulationFile.open("templates.yaml");
        for (Map<String, Object> entry : file.list()) {
            if (file.year(entry) > year || !region.startsWith(RegulationFile.text(entry, "region"))) {
                continue;
            }
            Map<Level1, BigDecimal> points = new EnumMap<>(Level1.class);
            file.entries(entry.get("points"))
                    .forEach((level, value) -> points.put(Level1.valueOf(level), file.decimal(value)));
            templates.add(new WeightTemplate(
                    RegulationFile.text(entry, "name"),
                    Boolean.TRUE.equals(entry.get("withCost")),
                    Boolean.TRUE.equals(entry.get("withSatisfaction")),
                    RegulationFile.text(entry, "source"),
                    points));
        }
    }

    private void loadTopics() {
        RegulationFile file = RegulationFile.open("topics.yaml");
        file.entries().forEach((id, value) -> {
            Map<String, Object> entry = file.entries(value);
            topics.add(new Topic(
                    id,
                    RegulationFile.text(entry, "name"),
                    RegulationFile.text(entry, "en"),
                    Set.copyOf(file.words(entry.get("keywords"))),
                    Set.copyOf(file.words(entry.get("related"))),
                    Set.copyOf(file.words(entry.get("within"))),
                    Set.copyOf(file.words(entry.get("codes")))));
        });
    }

    private void loadPlans() {
        RegulationFile file = RegulationFile.open("plans.yaml");
        for (Map<String, Object> entry : file.list()) {
            int last = file.decimal(entry.get("to")).intValueExact();
            plans.add(new FiveYearPlan(RegulationFile.text(entry, "name"), file.year(entry), last));
        }
    }

    private void loadTerms(int year) {
        RegulationFile file = RegulationFile.open("terms.yaml");
        for (Map<String, Object> entry : file.list()) {
            if (file.year(entry) <= year) {
                outdated.add(new Term(
                        RegulationFile.text(entry, "old"),
                        RegulationFile.text(entry, "instead"),
                        RegulationFile.text(entry, "source")));
            }
        }
    }

    private Set<Level2> required(RegulationFile file, int year) {
        Map<String, Object> entry = inForce(file, file.list(file.entries().get("required")), year);
        Set<Level2> out = EnumSet.noneOf(Level2.class);
        if (entry != null) {
            file.words(entry.get("classes")).forEach(name -> out.add(Level2.valueOf(name)));
        }
        return out;
    }
}
