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

import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The publication policies there are. To be read from top to bottom by somebody who knows the law and not Java.
public final class Policies {

    /*
     * Sources. GC III: Third Geneva Convention 1949, art. 13 (public curiosity), 17 (what a prisoner need say), 70
     * (capture card), 122 (information bureau). GC IV: Fourth Convention, art. 27. AP I: First Additional Protocol, art.
     * 34 (remains). CRC: Convention on the Rights of the Child, art. 16. GDPR art. 9 (health). ICRC, Professional
     * Standards for Protection Work, ch. 6. Extortion of families: shared notes, field.md section 2 rows 3 and 4.
     */

    private static final Set<LegalClass> EVERYBODY = EnumSet.allOf(LegalClass.class);
    private static final Set<LegalClass> NAMED_ADULTS = Set.of(PRISONER, DEAD, MISSING, CIVILIAN);
    private static final Set<Audience> ALL_BUT_OFFICERS = Set.of(PUBLIC, ENQUIRER, PARTNER);

    private static final List<Rule> NEVER = List.of(
            new Rule(
                    "prisoner.picture",
                    Set.of(PRISONER),
                    ALL_BUT_OFFICERS,
                    Set.of(PICTURE),
                    "GC III art. 13, GC IV art. 27: protected against insults and public curiosity"),
            new Rule(
                    "prisoner.unit",
                    Set.of(PRISONER),
                    Set.of(PUBLIC),
                    Set.of(UNIT, RANK),
                    "GC III art. 13 and 17: serves an interrogator, not a family"),
            new Rule(
                    "prisoner.place",
                    Set.of(PRISONER),
                    Set.of(PUBLIC),
                    Set.of(ROUGH_PLACE, EXACT_PLACE),
                    "GC III art. 13: where somebody is held is for the family and the information bureau"),
            new Rule(
                    "living.health",
                    Set.of(PRISONER, CIVILIAN, MISSING, UNIDENTIFIED),
                    Set.of(PUBLIC),
                    Set.of(HEALTH),
                    "GC III art. 13 for prisoners; GDPR art. 9 for everybody else"),
            new Rule(
                    "dead.picture",
                    Set.of(DEAD, UNIDENTIFIED),
                    ALL_BUT_OFFICERS,
                    Set.of(PICTURE),
                    "AP I art. 34, GC III art. 13: the remains of the dead are respected"),
            new Rule(
                    "picture.consent",
                    Set.of(CIVILIAN, MISSING),
                    Set.of(PUBLIC, PARTNER),
                    Set.of(PICTURE),
                    "No picture without the consent of the person or the family; none is on record"),
            new Rule(
                    "minor",
                    Set.of(MINOR),
                    Set.of(PUBLIC),
                    EnumSet.allOf(Detail.class),
                    "CRC art. 16: children never by name, and what is left without the name serves no family"),
            new Rule(
                    "contact",
                    EVERYBODY,
                    Set.of(PUBLIC),
                    Set.of(HOME, REMARK),
                    "Families are extorted: nothing that leads to them, and no free text in which it may hide"),
            new Rule(
                    "verification",
                    EVERYBODY,
                    Set.of(PUBLIC),
                    Set.of(BIRTH_DATE, FATHERS_FIRST_NAME, MOTHERS_MAIDEN_NAME, SERVICE_NUMBER, REFERENCE),
                    "What only a family knows is how a caller is recognised; the year of birth tells people apart"),
            new Rule(
                    "wish.consent",
                    EVERYBODY,
                    Set.of(PUBLIC, PARTNER),
                    Set.of(WISH),
                    "'Wants contact' only with the person's consent; none is on record"),
            new Rule(
                    "living.place",
                    Set.of(CIVILIAN),
                    Set.of(PUBLIC),
                    Set.of(ROUGH_PLACE, EXACT_PLACE),
                    "Where a living person is now is theirs to tell"),
            new Rule(
                    "exactness",
                    EVERYBODY,
                    Set.of(PUBLIC),
                    Set.of(EXACT_PLACE, DAY),
                    "A day and a building lead to graves, witnesses and positions; town and month are enough"));

    private static final List<Rule> MAY = List.of(
            new Rule(
                    "register.named",
                    NAMED_ADULTS,
                    Set.of(PUBLIC),
                    Set.of(NAME, BIRTH_YEAR, SEX, FATE, STATUS, MONTH, SOURCE),
                    "Enough for a family to recognise somebody and to know what is said of them"),
            new Rule(
                    "register.where",
                    Set.of(DEAD, MISSING),
                    Set.of(PUBLIC),
                    Set.of(ROUGH_PLACE, BIRTH_PLACE),
                    "Where somebody fell or was last seen tells namesakes apart and harms nobody any more"),
            new Rule(
                    "register.unidentified",
                    Set.of(UNIDENTIFIED),
                    Set.of(PUBLIC),
                    Set.of(SEX, AGE_RANGE, MARKS, BUILD, CLOTHING, ROUGH_PLACE, MONTH, FATE, STATUS, SOURCE),
                    "A person without a name is found by a description or not at all"),
            new Rule(
                    "family.told",
                    EVERYBODY,
                    Set.of(ENQUIRER),
                    Set.of(
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
                            CLOTHING),
                    "GC III art. 70 and 122: the family learns of captivity, address and health"),
            new Rule(
                    "bureau.exchanged",
                    EVERYBODY,
                    Set.of(PARTNER),
                    Set.of(
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
                            CLOTHING),
                    "GC III art. 122 and 123: what information bureaux and the Central Agency exchange"),
            new Rule(
                    "officer.all",
                    EVERYBODY,
                    Set.of(OFFICER),
                    EnumSet.allOf(Detail.class),
                    "Staff decide with everything before them; every sealed read is in the audit"));

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
