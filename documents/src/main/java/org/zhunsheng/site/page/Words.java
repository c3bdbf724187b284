package org.zhunsheng.site.page;

import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.zhunsheng.site.shelf.SiteLanguage;

/** The words of the site in one language, from {@code site.properties} and {@code site_zh.properties}. */
public final class Words {
    private static final String CATALOGUE = "org.zhunsheng.site.page.site";

    private final SiteLanguage language;
    private final ResourceBundle catalogue;

    public Words(SiteLanguage language) {
        this.language = language;
        this.catalogue = ResourceBundle.getBundle(
                CATALOGUE,
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public SiteLanguage language() {
        return language;
    }

    /**
     * The sentence of that name, its blanks {@code {0}}, {@code {1}} filled in.
     *
     * @throws MissingResourceException where there is none
     */
    public String say(String name, Object... blanks) {
        String sentence = catalogue.getString(name);
        for (int i = 0; i < blanks.length; i++) {
            sentence = sentence.replace("{" + i + "}", String.valueOf(blanks[i]));
        }
        return sentence;
    }

    /** The name of a constant of the model: {@code FundingSource.FISCAL} is 财政资金. */
    public String name(Enum<?> constant) {
        return catalogue.getString(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }
}
