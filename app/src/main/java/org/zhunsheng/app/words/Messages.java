package org.zhunsheng.app.words;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.zhunsheng.reading.source.ReadingException;

/** The catalogue: every word that the program says, in the chosen language. */
public final class Messages {
    private static final String CATALOGUE = "org.zhunsheng.app.words.messages";

    private final Language language;
    private final ResourceBundle catalogue;

    public Messages(Language language) {
        this.language = language;
        // without the fallback to the machine's locale English would turn Chinese on a Chinese machine
        this.catalogue = ResourceBundle.getBundle(
                CATALOGUE,
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public Language language() {
        return language;
    }

    /** The sentence of that name with its blanks filled in. */
    public String say(String name, Object... blanks) {
        return new MessageFormat(catalogue.getString(name), language.locale()).format(blanks);
    }

    /** The name of a constant from a closed list of the model: {@code FundingSource.FISCAL} is 财政资金. */
    public String name(Enum<?> constant) {
        return catalogue.getString(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** What a refusal says, in this language. */
    public String of(ReadingException refusal) {
        String words =
                switch (language) {
                    case CHINESE -> refusal.chinese();
                    case ENGLISH -> refusal.english();
                };
        return refusal.code().text() + " " + words;
    }

    /** For the help texts, whose names the command line library prescribes. */
    public ResourceBundle catalogue() {
        return catalogue;
    }
}
