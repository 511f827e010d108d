package org.whereabouts.enquiries.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.WithRegisters;
import org.whereabouts.audit.Audit;
import org.whereabouts.enquiries.Enquirer;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.OpeningAnEnquiry;
import org.whereabouts.enquiries.Sought;
import org.whereabouts.enquiries.WithdrawingAnEnquiry;
import org.whereabouts.enquiries.WordCode;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.matching.Particulars;
import org.whereabouts.matching.Sex;
import org.whereabouts.names.WrittenName;
import org.whereabouts.registry.Operation;
import org.whereabouts.sealing.Keys;
import org.whereabouts.sealing.TestKey;

/// A paper for an authority, who allows it and who can check it. All people here are invented.
@WithRegisters
@Import(TestKey.class)
class ExtractTest {

    private static final String ONE = "officer:1";
    private static final String OTHER = "officer:2";

    @Autowired
    TestKey key;

    @Autowired
    Keys keys;

    @Autowired
    OpeningAnEnquiry opening;

    @Autowired
    WithdrawingAnEnquiry withdrawing;

    @Autowired
    IssuingAnExtract issuing;

    @Autowired
    RevokingAnExtract revoking;

    @Autowired
    CheckingAnExtract checking;

    @Autowired
    Extracts extracts;

    @Autowired
    Audit audit;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void unlock() {
        key.unlock();
    }

    @Test
    void takesTwoOfficers() {
        Enquiry.Id hanna = asks();
        assertThat(issuing.issue(order(hanna, ONE, ONE, Locale.ENGLISH))).isEqualTo(new IssuingAnExtract.SameOfficer());
        var issued = issued(hanna);
        Extract one = extracts.find(issued.id()).orElseThrow();
        var alone = new Extract(
                "0".repeat(32),
                hanna,
                one.issued(),
                ONE,
                ONE,
                one.digest(),
                one.signature(),
                one.signer(),
                one.sealed(),
                null);
        assertThatThrownBy(() -> extracts.add(alone)).isInstanceOf(DataIntegrityViolationException.class);
        assertThat(extracts.of(hanna)).containsExactly(one);
    }

    @Test
    void whoHoldsItCanCheckIt() {
        var issued = issued(asks());
        String digest = extracts.find(issued.id()).orElseThrow().digest();
        assertThat(checking.check(issued.code().words(), digest, ""))
                .isInstanceOfSatisfying(
                        CheckingAnExtract.Genuine.class,
                        genuine -> assertThat(genuine.revoked()).isNull());
        String short20 = digest.substring(0, 20).replaceAll("(.{4})", "$1 ").toUpperCase(Locale.ROOT);
        assertThat(checking.check(issued.code().in(Locale.forLanguageTag("uk")), short20, ""))
                .isInstanceOf(CheckingAnExtract.Genuine.class);
        var wrong = new CheckingAnExtract.DoesNotFit();
        assertThat(checking.check(issued.code().words(), digest.substring(0, 19), ""))
                .isEqualTo(wrong);
        assertThat(checking.check(issued.code().words(), "0".repeat(64), "")).isEqualTo(wrong);
        assertThat(checking.check(issued.code().words(), digest + "0", "")).isEqualTo(wrong);
        assertThat(checking.check(WordCode.fresh().words(), digest, "")).isEqualTo(wrong);
        assertThat(checking.check("", "", "")).isEqualTo(wrong);
    }

    @Test
    void whatIsRevokedIsSaidToBe() {
        Enquiry.Id its = asks();
        var issued = issued(its);
        assertThat(revoking.revoke(asks(), issued.id(), ONE, "wrong.authority"))
                .as("from another enquiry")
                .isFalse();
        assertThat(revoking.revoke(its, issued.id(), ONE, "wrong.authority")).isTrue();
        assertThat(revoking.revoke(its, issued.id(), ONE, "wrong.authority")).isFalse();
        String digest = extracts.find(issued.id()).orElseThrow().digest();
        assertThat(checking.check(issued.code().words(), digest, ""))
                .isInstanceOfSatisfying(
                        CheckingAnExtract.Genuine.class,
                        genuine -> assertThat(genuine.revoked()).isNotNull());
    }

    @Test
    void whoChangesTheDatabaseCannotMakeOneGenuine() {
        var issued = issued(asks());
        database.sql("update enquiries.extract set digest = decode(repeat('ab', 32), 'hex') where id = ?")
                .param(issued.id())
                .update();
        assertThat(checking.check(issued.code().words(), "ab".repeat(32), ""))
                .isEqualTo(new CheckingAnExtract.DoesNotFit());
    }

    @Test
    void whoGuessesIsStopped() {
        for (int i = 0; i < 10; i++) {
            checking.check(WordCode.fresh().words(), "0", "c6336f");
        }
        assertThat(checking.check(WordCode.fresh().words(), "0", "c6336f"))
                .isEqualTo(new CheckingAnExtract.TooManyGuesses());
    }

    @Test
    void nothingIsIssuedOfWhatIsErasedLockedOrNotSaid() {
        Enquiry.Id hanna = asks();
        var silent = new IssuingAnExtract.Order(hanna, " ", "a court", Locale.ENGLISH, false, ONE, OTHER);
        assertThat(issuing.issue(silent)).isEqualTo(new IssuingAnExtract.NotSaid());
        keys.lock("test");
        assertThat(issuing.issue(order(hanna, ONE, OTHER, Locale.ENGLISH))).isEqualTo(new IssuingAnExtract.Locked());
        key.unlock();
        withdrawing.withdraw(hanna);
        assertThat(issuing.issue(order(hanna, ONE, OTHER, Locale.ENGLISH)))
                .isEqualTo(new IssuingAnExtract.NothingThere());
    }

    @Test
    void neitherToWhomNorWhatForStandsInTheClear() {
        var issued = issued(asks());
        assertThat(database.sql("select to_jsonb(e)::text from enquiries.extract e where id = ?")
                        .param(issued.id())
                        .query(String.class)
                        .single())
                .doesNotContain("Invented", "inheritance");
        assertThat(audit.verify()).isInstanceOf(Audit.Verification.Intact.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "uk", "ru", "ar"})
    void isSetInEveryLanguage(String language) throws IOException {
        var issued =
                (IssuingAnExtract.Issued) issuing.issue(order(asks(), ONE, OTHER, Locale.forLanguageTag(language)));
        assertThat(issued.pdf()).startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        Files.write(Path.of("target", "extract-" + language + ".pdf"), issued.pdf());
    }

    private IssuingAnExtract.Issued issued(Enquiry.Id enquiry) {
        return (IssuingAnExtract.Issued) issuing.issue(order(enquiry, ONE, OTHER, Locale.ENGLISH));
    }

    private static IssuingAnExtract.Order order(Enquiry.Id enquiry, String one, String other, Locale language) {
        return new IssuingAnExtract.Order(
                enquiry, "Invented court of Vyhadane", "a case of inheritance", language, true, one, other);
    }

    private Enquiry.Id asks() {
        var particulars = Particulars.of(
                List.of(WrittenName.of("Вигаданенко Олексій"), WrittenName.of("فيهادانينكو أوليكسي")),
                PartialDate.parse("1999-03-02").orElseThrow(),
                Sex.MALE);
        var sought = new Sought(
                particulars,
                new Sought.Looks("a scar\nabove the left eye", null, null, 0),
                new Sought.LastContact(PartialDate.parse("2022-03").orElseThrow(), "Вигадане", "by telephone"),
                null);
        var enquirer = new Enquirer(
                "Ганна", Enquirer.Kinship.CHILD, Enquirer.Way.PHONE, "+380 44 000 00 00", null, "uk", null);
        var id = new Enquiry.Id(UUID.randomUUID());
        opening.open(new OpeningAnEnquiry.Order(
                id, Operation.FIRST, Locale.forLanguageTag("uk"), sought, enquirer, WordCode.fresh()));
        return id;
    }
}
