package org.whereabouts.registry.identity;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.whereabouts.matching.Comparison;
import org.whereabouts.matching.Evidence;
import org.whereabouts.matching.Feature;
import org.whereabouts.matching.Finding;
import org.whereabouts.registry.Report;

/// The rule by which two reports are joined without an officer: names, date of birth and a third fact
/// agree, and nothing contradicts.
final class ClearCase {

    /*
     * Never on a name alone: encontrados #150 welded six people from two cities together on the likeness of two names.
     * Two lines of one list are two people until somebody says otherwise, for a list seldom names a person twice; so
     * are two lines of one file, whoever brought it under whatever name. The same line brought twice is one. The third
     * fact has to be one that a namesake of the same day would not share by chance.
     */

    /// The name of the rule in the audit.
    public static final String NAME = "names+birth+third";

    private static final Set<Finding> SAME_NAME = EnumSet.of(
            Finding.SAME_SPELLING,
            Finding.SAME_SPELLING_OTHER_SCRIPT,
            Finding.OTHER_FORM,
            Finding.SAME_NAME_OTHER_LANGUAGE);
    private static final Set<Finding> SAME_FACT = EnumSet.of(
            Finding.SAME_SPELLING,
            Finding.SAME_SPELLING_OTHER_SCRIPT,
            Finding.OTHER_FORM,
            Finding.SAME_NAME_OTHER_LANGUAGE,
            Finding.SAME);
    private static final Set<Feature> THIRD = EnumSet.of(
            Feature.PATRONYMIC,
            Feature.FATHER,
            Feature.MOTHERS_MAIDEN_NAME,
            Feature.BIRTH_PLACE,
            Feature.HOME,
            Feature.UNIT,
            Feature.SERVICE_NUMBER);

    private ClearCase() {}

    /// Whether the reports are clearly of one person.
    ///
    /// @return the third fact that agrees; empty when it is not clear
    public static Optional<Feature> of(Comparison comparison, Report one, Report other) {
        boolean agreed = agrees(comparison, Feature.GIVEN, SAME_NAME)
                && agrees(comparison, Feature.FAMILY, SAME_NAME)
                && agrees(comparison, Feature.BORN, EnumSet.of(Finding.SAME_DAY));
        boolean contradicted = comparison.isVetoed()
                || comparison.evidence().stream()
                        .anyMatch(evidence -> evidence.weight().value() < 0);
        return isOneList(one, other) || !agreed || contradicted
                ? Optional.empty()
                : comparison.evidence().stream()
                        .filter(evidence ->
                                THIRD.contains(evidence.feature()) && SAME_FACT.contains(evidence.finding()))
                        .map(Evidence::feature)
                        .findFirst();
    }

    /// Whether the two were said in one list, or in one file: then they are two people until somebody says
    /// otherwise.
    static boolean isOneList(Report one, Report other) {
        if (one.custody() == null || other.custody() == null) {
            return false;
        }
        boolean sameName = one.custody().list().equals(other.custody().list());
        boolean sameFile = one.custody().original().equals(other.custody().original());
        return (sameName && one.source().id().equals(other.source().id()))
                || (sameFile && !one.custody().samePlace(other.custody()));
    }

    private static boolean agrees(Comparison comparison, Feature feature, Set<Finding> findings) {
        return comparison.evidence().stream()
                .anyMatch(evidence -> evidence.feature() == feature && findings.contains(evidence.finding()));
    }
}
