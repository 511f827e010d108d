package org.whereabouts.publication.wording;

import com.ibm.icu.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;

/// The sentences of the pages, with plurals and genders as each language has them.
///
/// Patterns are ICU's: `{0, plural, one {…} few {…} many {…} other {…}}`. Java's own choice format knows neither
/// Slavic nor Arabic plurals. Digits are the Western ones everywhere, as in the lists that families compare with.
public final class Words implements MessageSource {

    /// The languages there are bundles for; the first is what a reader of none of them gets.
    public static final List<Locale> LANGUAGES =
            List.of("en", "uk", "ru", "ar").stream().map(Locale::forLanguageTag).toList();

    private static final String BUNDLE = "org.whereabouts.publication.messages";
    private static final ResourceBundle.Control NO_SURPRISES =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Map<Pattern, MessageFormat> formats = new ConcurrentHashMap<>();

    /// A sentence.
    ///
    /// @param arguments numbers, texts, and keywords for `select`
    public String say(Locale language, String key, Object... arguments) {
        return format(language, key, arguments, null);
    }

    /// Whether there is such a sentence.
    public boolean has(String key) {
        return bundle(Locale.ENGLISH).containsKey(key);
    }

    @Override
    public @Nullable String getMessage(
            String code, Object @Nullable [] arguments, @Nullable String otherwise, @Nullable Locale locale) {
        return has(code) || otherwise == null ? format(orFirst(locale), code, arguments, otherwise) : otherwise;
    }

    @Override
    public String getMessage(String code, Object @Nullable [] arguments, @Nullable Locale locale) {
        return format(orFirst(locale), code, arguments, null);
    }

    @Override
    public String getMessage(MessageSourceResolvable resolvable, @Nullable Locale locale) {
        String[] codes = resolvable.getCodes();
        String key = codes == null
                ? ""
                : Arrays.stream(codes).filter(this::has).findFirst().orElse("");
        return format(orFirst(locale), key, resolvable.getArguments(), resolvable.getDefaultMessage());
    }

    private String format(Locale locale, String key, Object @Nullable [] arguments, @Nullable String otherwise) {
        if (!has(key)) {
            if (otherwise != null) {
                return otherwise;
            }
            throw new NoSuchMessageException(key, locale);
        }
        var pattern = new Pattern(locale.getLanguage(), key);
        MessageFormat format = formats.computeIfAbsent(pattern, this::compile);
        // A format is not safe for several threads at a time; a copy is cheap.
        return ((MessageFormat) format.clone()).format(arguments == null ? new Object[0] : arguments);
    }

    private static Locale orFirst(@Nullable Locale locale) {
        return locale == null ? LANGUAGES.getFirst() : locale;
    }

    private MessageFormat compile(Pattern pattern) {
        String text = bundle(Locale.forLanguageTag(pattern.language())).getString(pattern.key());
        return new MessageFormat(text, Locale.forLanguageTag(pattern.language() + "-u-nu-latn"));
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale, NO_SURPRISES);
    }

    private record Pattern(String language, String key) {}
}
