package org.whereabouts.pages;

import com.ibm.icu.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;
import org.whereabouts.matching.PartialDate;

/// The sentences of the pages, with plurals and genders as each language has them.
///
/// Patterns are ICU's: `{0, plural, one {…} few {…} many {…} other {…}}`. Java's own choice format knows neither
/// Slavic nor Arabic plurals. Digits are the Western ones everywhere, as in the lists that families compare with.
public final class Words implements MessageSource {

    /// The languages there are bundles for; the first is what a reader of none of them gets.
    public static final List<Locale> LANGUAGES =
            List.of("en", "uk", "ru", "ar").stream().map(Locale::forLanguageTag).toList();

    private static final ResourceBundle.Control NO_SURPRISES =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Map<String, Bundle> bundles = new HashMap<>();
    private final Map<Pattern, MessageFormat> formats = new ConcurrentHashMap<>();

    /// With the sentences of these bundles; a sentence stands in one of them.
    public Words(List<Bundle> bundles) {
        for (Bundle bundle : bundles) {
            for (String key : bundle.in(Locale.ENGLISH).keySet()) {
                if (this.bundles.put(key, bundle) != null) {
                    throw new IllegalArgumentException("WA-1001 two bundles have a sentence " + key);
                }
            }
        }
    }

    /// A sentence.
    ///
    /// @param arguments numbers, texts, and keywords for `select`
    public String say(Locale language, String key, Object... arguments) {
        return format(language, key, arguments, null);
    }

    /// As much of a date as is known.
    public String date(Locale language, PartialDate date) {
        return Dates.of(date, language);
    }

    /// A day in full.
    public String date(Locale language, LocalDate day) {
        return Dates.of(day, language);
    }

    /// Whether there is such a sentence.
    public boolean has(String key) {
        return bundles.containsKey(key);
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
        Locale language = Locale.forLanguageTag(pattern.language());
        String text =
                Objects.requireNonNull(bundles.get(pattern.key())).in(language).getString(pattern.key());
        return new MessageFormat(text, Locale.forLanguageTag(pattern.language() + "-u-nu-latn"));
    }

    /// The sentences of one room, in all languages.
    ///
    /// @param name its full name, such as `org.whereabouts.publication.messages`
    public record Bundle(String name) {

        ResourceBundle in(Locale language) {
            return ResourceBundle.getBundle(name, language, NO_SURPRISES);
        }
    }

    private record Pattern(String language, String key) {}
}
