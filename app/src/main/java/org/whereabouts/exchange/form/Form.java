package org.whereabouts.exchange.form;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whereabouts.publication.card.PublicCard;

/// A form in which an entry can be asked for.
public enum Form {
    /// Our own.
    CARD("json", "application/json") {
        @Override
        public Map<String, Object> of(PublicCard card, String url) {
            throw new UnsupportedOperationException("WA-1907 the card is written by its own door");
        }
    },
    /// An entity of the model of FollowTheMoney, as investigators' tools read it.
    FOLLOW_THE_MONEY("ftm", "application/json+ftm") {
        @Override
        public Map<String, Object> of(PublicCard card, String url) {
            return FollowTheMoney.of(card, url);
        }
    },
    /// A Person of schema.org, in JSON-LD.
    SCHEMA_ORG("schema-org", "application/ld+json") {
        @Override
        public Map<String, Object> of(PublicCard card, String url) {
            return SchemaOrg.of(card, url);
        }
    };

    private final String slug;
    private final String mediaType;

    Form(String slug, String mediaType) {
        this.slug = slug;
        this.mediaType = mediaType;
    }

    /// By which media type it is sent.
    public String mediaType() {
        return mediaType;
    }

    /// A card in this form.
    ///
    /// @param url the page of the entry
    public abstract Map<String, Object> of(PublicCard card, String url);

    /// The one with this name.
    public static Optional<Form> named(String slug) {
        return Arrays.stream(values()).filter(form -> form.slug.equals(slug)).findFirst();
    }

    /// The one that is asked for: by name, or by the header `Accept`.
    ///
    /// @return empty when there is no such form
    public static Optional<Form> chosen(@Nullable String named, String accept) {
        if (named != null) {
            return named(named);
        }
        if (accept.isBlank() || accept.contains("*/*") || accept.contains("application/*")) {
            return Optional.of(CARD);
        }
        return Arrays.stream(values())
                .filter(form -> Arrays.stream(accept.split(","))
                        .map(part -> part.split(";", 2)[0].strip())
                        .anyMatch(form.mediaType::equals))
                .findFirst();
    }
}
