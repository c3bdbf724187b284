package org.zhunsheng.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** docs/rules.md is what people look a rule up in: it has to be the catalogue's own words. */
class RulesPageTest {
    private static final Path PAGE = Path.of(System.getProperty("zhunsheng.root", ".."), "docs/rules.md");

    @Test
    void pageIsGeneratedFromTheCatalogue() throws IOException {
        String generated = RulesPage.markdown(Catalogue.all());
        if (Boolean.getBoolean("zhunsheng.regenerate")) {
            Files.writeString(PAGE, generated);
        }
        assertThat(PAGE)
                .as("docs/rules.md is behind the catalogue. Write it anew with: %s", RulesPage.COMMAND)
                .content()
                .isEqualTo(generated);
    }
}
