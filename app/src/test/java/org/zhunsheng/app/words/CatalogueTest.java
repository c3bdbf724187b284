package org.zhunsheng.app.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.FundingSource;
import org.zhunsheng.model.Goal;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.MoneyUnit;

class CatalogueTest {
    private final Properties english = load("messages.properties");
    private final Properties chinese = load("messages_zh.properties");

    private static Properties load(String name) {
        Properties catalogue = new Properties();
        try (Reader in = new InputStreamReader(Messages.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            catalogue.load(in);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
        return catalogue;
    }

    @Test
    void bothLanguagesSayTheSame() {
        assertThat(chinese.keySet()).isEqualTo(english.keySet());
        english.forEach((name, sentence) ->
                assertThat(blanks(chinese.get(name))).as("blanks of %s", name).isEqualTo(blanks(sentence)));
    }

    private static int blanks(Object sentence) {
        return new MessageFormat(sentence.toString()).getFormatsByArgumentIndex().length;
    }

    @Test
    void everyNameOfTheModelHasAWord() {
        for (Language language : Language.values()) {
            Messages messages = new Messages(language);
            for (Enum<?>[] names : new Enum<?>[][] {
                DocumentKind.values(),
                MoneyUnit.values(),
                FundingSource.values(),
                Goal.Horizon.values(),
                Indicator.Likelihood.values(),
                Indicator.Cause.values()
            }) {
                for (Enum<?> name : names) {
                    assertThat(messages.name(name)).isNotBlank();
                }
            }
        }
    }

    @Test
    void localesChooseTheLanguage() {
        assertThat(Language.ofLocaleName("zh_CN.UTF-8")).isEqualTo(Language.CHINESE);
        assertThat(Language.ofLocaleName("zh")).isEqualTo(Language.CHINESE);
        assertThat(Language.ofLocaleName("en_GB.UTF-8")).isEqualTo(Language.ENGLISH);
        assertThat(Language.ofLocaleName("C")).isEqualTo(Language.ENGLISH);
        assertThat(Language.ofLocaleName(null)).isEqualTo(Language.ENGLISH);
    }

    @Test
    void controlAndDirectionCharactersAreShownNotSent() {
        assertThat(Printable.line("a\u001B[31m\n\u202E\u009B\uD800中😀"))
                .isEqualTo("a\\u001B[31m\\u000A\\u202E\\u009B\\uD800中😀");
        assertThat(Printable.lines("a\nb\r")).isEqualTo("a\nb\\u000D");
    }
}
