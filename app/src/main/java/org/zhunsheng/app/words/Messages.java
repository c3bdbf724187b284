package org.zhunsheng.app.words;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.zhunsheng.issuing.IssuingException;
import org.zhunsheng.reading.source.ReadingException;
import org.zhunsheng.site.SiteException;

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

    /** The sentence of that name with its blanks filled in; what was refused in reading or issuing speaks for itself. */
    public String say(String name, Object... blanks) {
        Object[] said = new Object[blanks.length];
        for (int i = 0; i < said.length; i++) {
            said[i] = switch (blanks[i]) {
                case ReadingException refused -> words(refused);
                case IssuingException refused -> of(refused);
                case null, default -> blanks[i];
            };
        }
        return new MessageFormat(catalogue.getString(name), language.locale()).format(said);
    }

    /** The name of a constant from a closed list of the model: {@code FundingSource.FISCAL} is 财政资金. */
    public String name(Enum<?> constant) {
        return catalogue.getString(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** What a refusal says, in this language. */
    public String of(ReadingException refusal) {
        return refusal.code().text() + " " + words(refusal);
    }

    /** What a refusal to issue says, in this language. */
    public String of(IssuingException refusal) {
        return refusal.code().text() + " " + words(refusal);
    }

    /** The same about one of several files. */
    public String of(String file, IssuingException refusal) {
        String colon =
                switch (language) {
                    case CHINESE -> "：";
                    case ENGLISH -> ": ";
                };
        return refusal.code().text() + " " + file + colon + words(refusal);
    }

    /** What a refusal to publish says, in this language. */
    public String of(SiteException refusal) {
        return refusal.code().text() + " " + words(refusal);
    }

    /** The same about one of several files. */
    public String of(String file, SiteException refusal) {
        String colon =
                switch (language) {
                    case CHINESE -> "：";
                    case ENGLISH -> ": ";
                };
        return refusal.code().text() + " " + file + colon + words(refusal);
    }

    private String words(SiteException refusal) {
        return switch (language) {
            case CHINESE -> refusal.chinese();
            case ENGLISH -> refusal.english();
        };
    }

    private String words(IssuingException refusal) {
        return switch (language) {
            case CHINESE -> refusal.chinese();
            case ENGLISH -> refusal.english();
        };
    }

    private String words(ReadingException refusal) {
        return switch (language) {
            case CHINESE -> refusal.chinese();
            case ENGLISH -> refusal.english();
        };
    }

    /** For the help texts, whose names the command line library prescribes. */
    public ResourceBundle catalogue() {
        return catalogue;
    }
}
