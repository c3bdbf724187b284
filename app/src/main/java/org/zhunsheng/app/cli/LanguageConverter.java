package org.zhunsheng.app.cli;

import org.zhunsheng.app.words.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Understands the values of {@code --lang}. */
final class LanguageConverter implements ITypeConverter<Language> {
    @Override
    public Language convert(String tag) {
        return Language.ofTag(tag).orElseThrow(() -> new TypeConversionException("zh, en"));
    }
}
