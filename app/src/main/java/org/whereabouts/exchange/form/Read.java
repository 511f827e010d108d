package org.whereabouts.exchange.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.whereabouts.matching.Sex;
import org.whereabouts.names.WrittenName;
import org.whereabouts.publication.card.PublicCard;
import org.whereabouts.publication.card.Value;
import org.whereabouts.publication.policy.Detail;
import org.whereabouts.registry.standing.Standing;

/// What other models can say of a card: they know no standing, so what is contested is left out.
record Read(PublicCard card) {

    List<String> names() {
        return card.names().stream().map(WrittenName::text).toList();
    }

    List<String> families() {
        return parts().map(WrittenName.InParts::family)
                .filter(part -> part != null)
                .distinct()
                .toList();
    }

    List<String> givens() {
        return parts().map(WrittenName.InParts::given)
                .filter(part -> part != null)
                .distinct()
                .toList();
    }

    List<String> patronymics() {
        return parts().map(WrittenName.InParts::patronymic)
                .filter(part -> part != null)
                .distinct()
                .toList();
    }

    private Stream<WrittenName.InParts> parts() {
        return card.names().stream()
                .filter(WrittenName.InParts.class::isInstance)
                .map(WrittenName.InParts.class::cast);
    }

    Optional<Integer> birthYear() {
        return only(Detail.BIRTH_YEAR, Value.OfYear.class).map(Value.OfYear::year);
    }

    Optional<Sex> sex() {
        return only(Detail.SEX, Value.OfSex.class).map(Value.OfSex::sex);
    }

    Optional<String> birthPlace() {
        return only(Detail.BIRTH_PLACE, Value.OfText.class).map(Value.OfText::text);
    }

    Optional<Value.OfStatus> status() {
        return only(Detail.STATUS, Value.OfStatus.class);
    }

    /// The value, where sources do not contradict each other and there is no other.
    private <T extends Value> Optional<T> only(Detail detail, Class<T> type) {
        List<PublicCard.Line> lines =
                card.lines().stream().filter(line -> line.detail() == detail).toList();
        return lines.size() == 1 && lines.getFirst().standing() != Standing.CONTESTED
                ? Optional.of(lines.getFirst().value()).filter(type::isInstance).map(type::cast)
                : Optional.empty();
    }
}
