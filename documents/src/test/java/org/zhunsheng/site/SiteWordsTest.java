package org.zhunsheng.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.zhunsheng.model.FundingSource;
import org.zhunsheng.model.Goal;
import org.zhunsheng.publication.Matter;

/** The site says everything in both languages. */
class SiteWordsTest {
    private static Properties catalogue(String name) throws IOException {
        Properties words = new Properties();
        try (InputStream in = SiteWordsTest.class.getResourceAsStream("page/" + name)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return words;
    }

    @Test
    void bothLanguagesHaveTheSameWordsAndBlanks() throws IOException {
        Properties chinese = catalogue("site_zh.properties");
        Properties english = catalogue("site.properties");
        assertThat(english.stringPropertyNames()).isEqualTo(chinese.stringPropertyNames());
        for (String name : english.stringPropertyNames()) {
            assertThat(blanks(chinese.getProperty(name))).as(name).isEqualTo(blanks(english.getProperty(name)));
        }
    }

    private static List<String> blanks(String sentence) {
        return Pattern.compile("\\{[0-9]}")
                .matcher(sentence)
                .results()
                .map(found -> found.group())
                .sorted()
                .toList();
    }

    @Test
    void everyConstantThatIsShownHasAName() throws IOException {
        Properties english = catalogue("site.properties");
        for (Enum<?>[] constants : List.<Enum<?>[]>of(FundingSource.values(), Goal.Horizon.values(), Matter.values())) {
            for (Enum<?> constant : constants) {
                assertThat(english).containsKey(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
            }
        }
    }
}
