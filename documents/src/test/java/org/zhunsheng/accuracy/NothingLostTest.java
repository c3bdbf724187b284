package org.zhunsheng.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhunsheng.model.PerformanceDocument.Unread;
import org.zhunsheng.reading.Sources;
import org.zhunsheng.reading.extract.Account;
import org.zhunsheng.reading.layout.Labels;
import org.zhunsheng.reading.layout.SourceText;

/**
 * Nothing is lost: every character of a source that is not blank is in a value, in a label, or under {@code unread}; what
 * is called a value is in the model; what is called a label is one.
 */
class NothingLostTest {
    /** How a text was serialised, which is no content: heading marks, rules and pipes. */
    private static final Pattern SERIALISATION = Pattern.compile(
            "<br\\s*/?>|(?m:^\\s*#{1,6}\\s+)" + "|(?m:^[\\s|:+=─━┄┈—_-]*[-─━=]{3,}[\\s|:+=─━┄┈—_-]*$)|[|｜│┃]");

    private static final Vocabulary VOCABULARY = new Vocabulary(Labels.of(null));
    private static Accounts accounts = Accounts.none();

    @BeforeAll
    static void readAll() {
        accounts = Accounts.readAll();
    }

    @AfterAll
    static void forget() {
        accounts = Accounts.none();
    }

    static Stream<GoldenPair> pairs() {
        return GoldenPairs.all().stream();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void everyCharacterIsAccountedFor(GoldenPair pair) {
        Account account = accounts.of(pair).account();
        String used = account.stretches().stream()
                .filter(stretch -> stretch.use() != SourceText.Use.UNREAD)
                .map(Account.Stretch::text)
                .collect(Collectors.joining("\n"));
        String unread =
                account.reading().document().unread().stream().map(Unread::text).collect(Collectors.joining("\n"));
        assertThat(counted(used + "\n" + unread))
                .isEqualTo(counted(Sources.textsOf(accounts.of(pair).source()).collect(Collectors.joining("\n"))));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void whatIsCalledAValueIsInTheModel(GoldenPair pair) {
        Account account = accounts.of(pair).account();
        PrintedModel model = PrintedModel.of(account.reading().document(), VOCABULARY);
        assertThat(account.of(SourceText.Use.VALUE))
                .as("the account says that these are values; the document says nothing of them")
                .filteredOn(stretch -> !model.says(stretch.squeezed()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void noCellIsAValueOfTwoKinds(GoldenPair pair) {
        assertThat(UsedTwice.in(accounts.of(pair).account().reading().places())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void whatIsCalledALabelIsOne(GoldenPair pair) {
        Account account = accounts.of(pair).account();
        List<Account.Stretch> labels = account.of(SourceText.Use.LABEL);
        List<String> texts = labels.stream().map(Account.Stretch::squeezed).toList();
        List<Account.Stretch> pretended = IntStream.range(0, labels.size())
                .filter(i -> !VOCABULARY.knowsPiece(texts, i))
                .mapToObj(labels::get)
                .toList();
        assertThat(pretended)
                .as("the account says that these are labels; the vocabulary does not know them")
                .isEmpty();
    }

    /** The levels of indicators are values: one that was called a label and is none would be lost in silence. */
    @ParameterizedTest
    @MethodSource("pairs")
    void noLevelIsALabel(GoldenPair pair) {
        assertThat(accounts.of(pair).account().of(SourceText.Use.LABEL))
                .filteredOn(stretch -> VOCABULARY.namesLevel(stretch.squeezed()))
                .isEmpty();
    }

    /** How often each character stands in a text, without white space and the marks of serialisation. */
    private static Map<String, Long> counted(String text) {
        return SERIALISATION
                .matcher(text)
                .replaceAll("")
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Character.isISOControl(c))
                .mapToObj(Character::toString)
                .collect(Collectors.groupingBy(c -> c, TreeMap::new, Collectors.counting()));
    }
}
