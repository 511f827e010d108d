package org.whereabouts.publication.policy;

import static org.whereabouts.publication.policy.Audience.ENQUIRER;
import static org.whereabouts.publication.policy.Audience.OFFICER;
import static org.whereabouts.publication.policy.Audience.PARTNER;
import static org.whereabouts.publication.policy.Audience.PUBLIC;
import static org.whereabouts.publication.policy.Detail.*;
import static org.whereabouts.publication.policy.LegalClass.CIVILIAN;
import static org.whereabouts.publication.policy.LegalClass.DEAD;
import static org.whereabouts.publication.policy.LegalClass.MINOR;
import static org.whereabouts.publication.policy.LegalClass.MISSING;
import static org.whereabouts.publication.policy.LegalClass.PRISONER;
import static org.whereabouts.publication.policy.LegalClass.UNIDENTIFIED;
import static org.whereabouts.publication.policy.Rule.rule;

import java.time.Period;
import java.util.List;

/// The publication policies there are. To be read from top to bottom by somebody who knows the law and not Java.
public final class Policies {

    /*
     * Sources. GC III: Third Geneva Convention 1949, art. 13 (public curiosity), 17 (what a prisoner need say), 70
     * (capture card), 122 (information bureau), 123 (Central Agency). GC IV: Fourth Convention, art. 27. AP I: First
     * Additional Protocol, art. 32 (families' right to know), 33 (the missing), 34 (remains). CRC: Convention on the
     * Rights of the Child, art. 16. GDPR art. 6 (lawfulness), 9 (health). ICRC PS: Professional Standards for
     * Protection Work, ch. 6. Extortion of families: shared notes, field.md section 2 rows 3 and 4.
     */

    private static final Detail[] EVERYTHING = Detail.values();
    private static final LegalClass[] EVERYBODY = LegalClass.values();
    private static final LegalClass[] NAMED_ADULTS = {PRISONER, DEAD, MISSING, CIVILIAN};
    private static final Audience[] ALL_BUT_OFFICERS = {PUBLIC, ENQUIRER, PARTNER};

    private static final List<Rule> NEVER = List.of(
            rule("prisoner.picture")
                    .of(PRISONER)
                    .to(ALL_BUT_OFFICERS)
                    .details(PICTURE)
                    .law("GC III art. 13", "GC IV art. 27")
                    .because("Protected against insults and public curiosity"),
            rule("prisoner.unit")
                    .of(PRISONER)
                    .to(PUBLIC)
                    .details(UNIT, RANK)
                    .law("GC III art. 13", "GC III art. 17")
                    .because("Serves an interrogator, not a family"),
            rule("prisoner.place")
                    .of(PRISONER)
                    .to(PUBLIC)
                    .details(ROUGH_PLACE, EXACT_PLACE)
                    .law("GC III art. 13", "GC III art. 122")
                    .because("Where somebody is held is for the family and the information bureau"),
            rule("living.health")
                    .of(PRISONER, CIVILIAN, MISSING, UNIDENTIFIED)
                    .to(PUBLIC)
                    .details(HEALTH)
                    .law("GC III art. 13", "GDPR art. 9")
                    .because("The state of health of a living person is theirs; of a prisoner it is a weapon"),
            rule("dead.picture")
                    .of(DEAD, UNIDENTIFIED)
                    .to(ALL_BUT_OFFICERS)
                    .details(PICTURE)
                    .law("AP I art. 34", "GC III art. 13")
                    .because("The remains of the dead are respected"),
            rule("picture.consent")
                    .of(CIVILIAN, MISSING)
                    .to(PUBLIC, PARTNER)
                    .details(PICTURE)
                    .law("GDPR art. 6")
                    .because("No picture without the consent of the person or the family; none is on record"),
            rule("minor")
                    .of(MINOR)
                    .to(PUBLIC)
                    .details(EVERYTHING)
                    .law("CRC art. 16")
                    .because("Children never by name, and what is left without the name serves no family"),
            rule("contact")
                    .of(EVERYBODY)
                    .to(PUBLIC)
                    .details(HOME, REMARK)
                    .law("ICRC PS ch. 6")
                    .because(
                            "Families are extorted: nothing that leads to them, and no free text in which it may hide"),
            rule("private.source")
                    .of(EVERYBODY)
                    .to(PUBLIC)
                    .details(PRIVATE_SOURCE)
                    .law("ICRC PS ch. 6")
                    .because("A relative or a witness who is named can be found, pressed and extorted"),
            rule("verification")
                    .of(EVERYBODY)
                    .to(PUBLIC)
                    .details(BIRTH_DATE, FATHERS_FIRST_NAME, MOTHERS_MAIDEN_NAME, SERVICE_NUMBER, REFERENCE)
                    .law("ICRC PS ch. 6")
                    .because("What only a family knows is how a caller is recognised; the year of birth tells people"
                            + " apart"),
            rule("wish.consent")
                    .of(EVERYBODY)
                    .to(PUBLIC, PARTNER)
                    .details(WISH)
                    .law("GDPR art. 6")
                    .because("'Wants contact' only with the person's consent; none is on record"),
            rule("living.place")
                    .of(CIVILIAN)
                    .to(PUBLIC)
                    .details(ROUGH_PLACE, EXACT_PLACE)
                    .law("GDPR art. 6")
                    .because("Where a living person is now is theirs to tell"),
            rule("exactness")
                    .of(EVERYBODY)
                    .to(PUBLIC)
                    .details(EXACT_PLACE, DAY)
                    .law("ICRC PS ch. 6")
                    .because(
                            "A day and a building lead to graves, witnesses and positions; town and month are enough"));

    private static final List<Rule> MAY = List.of(
            rule("register.named")
                    .of(NAMED_ADULTS)
                    .to(PUBLIC)
                    .details(NAME, BIRTH_YEAR, SEX, FATE, STATUS, MONTH, SOURCE)
                    .law("AP I art. 32")
                    .because("Enough for a family to recognise somebody and to know what is said of them"),
            rule("register.where")
                    .of(DEAD, MISSING)
                    .to(PUBLIC)
                    .details(ROUGH_PLACE, BIRTH_PLACE)
                    .law("AP I art. 32", "AP I art. 33")
                    .because("Where somebody fell or was last seen tells namesakes apart and harms nobody any more"),
            rule("register.unidentified")
                    .of(UNIDENTIFIED)
                    .to(PUBLIC)
                    .details(SEX, AGE_RANGE, MARKS, BUILD, CLOTHING, ROUGH_PLACE, MONTH, FATE, STATUS, SOURCE)
                    .law("AP I art. 33")
                    .because("A person without a name is found by a description or not at all"),
            rule("family.told")
                    .of(EVERYBODY)
                    .to(ENQUIRER)
                    .details(
                            NAME,
                            BIRTH_YEAR,
                            BIRTH_DATE,
                            SEX,
                            BIRTH_PLACE,
                            FATHERS_FIRST_NAME,
                            FATE,
                            STATUS,
                            HEALTH,
                            ROUGH_PLACE,
                            EXACT_PLACE,
                            MONTH,
                            DAY,
                            SOURCE,
                            MARKS,
                            AGE_RANGE,
                            BUILD,
                            CLOTHING)
                    .law("GC III art. 70", "GC III art. 122")
                    .because("The family learns of captivity, address and health"),
            rule("bureau.exchanged")
                    .of(EVERYBODY)
                    .to(PARTNER)
                    .details(
                            NAME,
                            BIRTH_YEAR,
                            BIRTH_DATE,
                            SEX,
                            BIRTH_PLACE,
                            FATHERS_FIRST_NAME,
                            MOTHERS_MAIDEN_NAME,
                            RANK,
                            UNIT,
                            SERVICE_NUMBER,
                            FATE,
                            STATUS,
                            HEALTH,
                            ROUGH_PLACE,
                            EXACT_PLACE,
                            MONTH,
                            DAY,
                            SOURCE,
                            REFERENCE,
                            MARKS,
                            AGE_RANGE,
                            BUILD,
                            CLOTHING)
                    .law("GC III art. 122", "GC III art. 123")
                    .because("What information bureaux and the Central Agency exchange"),
            rule("officer.all")
                    .of(EVERYBODY)
                    .to(OFFICER)
                    .details(EVERYTHING)
                    .because("Staff decide with everything before them; every sealed read is in the audit"));

    /// The policy of every operation that has not chosen another one.
    public static final Policy STRICT = new Policy("strict", NEVER, MAY, Period.ofDays(365));

    private static final List<Policy> ALL = List.of(STRICT);

    private Policies() {}

    /// The policy with this name. A name nobody knows means the strict one: a slip of the pen shows too little, never
    /// too much.
    public static Policy named(String name) {
        return ALL.stream()
                .filter(policy -> policy.name().equals(name))
                .findFirst()
                .orElse(STRICT);
    }
}
