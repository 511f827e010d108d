package org.whereabouts.access.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Officers;
import org.whereabouts.access.Role;
import org.whereabouts.access.Staff;
import org.whereabouts.access.joining.InvitingAnOfficer;
import org.whereabouts.access.joining.InvitingAnOfficer.Invited;
import org.whereabouts.access.joining.InvitingAnOfficer.Wanted;
import org.whereabouts.access.signin.Accounts;
import org.whereabouts.access.signin.Accounts.Account;
import org.whereabouts.pages.Words;
import org.whereabouts.publication.WithPages;

/// Stories of officers whose organisation has a provider, with one that speaks the protocol.
@WithPages
@Import(Staff.class)
class WithTheAccountOfTheOrganisationTest {

    private static final Duration JUST_NOW = Duration.ZERO;
    private static final Duration LONG_AGO = Duration.ofHours(3);

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    Officers officers;

    @Autowired
    Accounts accounts;

    @Autowired
    InvitingAnOfficer inviting;

    @Autowired
    Words words;

    @Autowired
    JdbcClient database;

    @Autowired
    ConfigurableEnvironment settings;

    private final InventedProvider provider = new InventedProvider();
    private final String subject = "invented-" + UUID.randomUUID();

    @BeforeEach
    void name() {
        name(provider.settings());
    }

    private void name(Map<String, Object> named) {
        settings.getPropertySources().remove("oidc");
        settings.getPropertySources().addFirst(new MapPropertySource("oidc", named));
    }

    @AfterEach
    void close() {
        settings.getPropertySources().remove("oidc");
        provider.close();
    }

    @Test
    void whoeverTwoInvitedComesInWithTheirAccountAndWithTheRolesThatTheTwoGave() {
        provider.knows(subject, LONG_AGO);
        String link = link();
        String login = "j" + UUID.randomUUID().toString().substring(0, 8);
        var visitor = new Visitor(port);
        var taken = visitor.press(
                link,
                link + "/provider",
                Map.of("login", staff.hire(Role.EDITOR).login()));
        assertThat(taken.body()).contains(said("welcome.login.taken"));

        var back = visitor.crosses(link, link + "/provider", Map.of("login", login));
        assertThat(back.headers().firstValue("Refresh")).contains("0; url=/desk/account");
        Officer officer = officers.find(login).orElseThrow();
        assertThat(officer.roles()).containsExactly(Role.VERIFIER);
        assertThat(visitor.open("/desk/account").body()).contains(InventedProvider.NAME, said("account.make"));
        assertThat(visitor.open(link).body()).contains(said("toolate.title"));

        var later = new Visitor(port);
        assertThat(later.signsIn().headers().firstValue("Refresh")).contains("0; url=/desk");
        assertThat(later.isIn()).isTrue();
        assertThat(audited(officer, "officer.came.in")).isEqualTo(2);
    }

    @Test
    void knownThereForHoursIsNoConfirmationHere() {
        officer(LONG_AGO);
        var visitor = new Visitor(port);
        visitor.signsIn();
        assertThat(visitor.open("/desk/account").body()).contains(said("account.confirm.first"));
        assertThat(visitor.press("/desk/account", "/desk/account/provider/remove", Map.of())
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).contains("/desk/confirm"));
    }

    @Test
    void anAccountOfNobodyOpensNothingAndIsNotGuessedLong() {
        provider.knows(subject, JUST_NOW);
        var visitor = new Visitor(port).from("198.51.100.77");
        for (int n = 0; n < 10; n++) {
            refused(visitor.signsIn(), No.NOBODY);
        }
        assertThat(visitor.isIn()).isFalse();
        var eleventh = visitor.press("/desk/sign-in", "/desk/sign-in/provider", Map.of());
        assertThat(eleventh.body()).contains(said("crossing.no.TOO_MANY"));
        database.sql("delete from access.try").update();
    }

    @Test
    void whoIsFrozenStaysOut() {
        Officer officer = officer(JUST_NOW);
        officers.put(officer.with(Officer.State.FROZEN));
        var visitor = new Visitor(port);
        refused(visitor.signsIn(), No.NOBODY);
        assertThat(visitor.isIn()).isFalse();
        assertThat(audited(officer, "officer.not.recognised")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonce", "no nonce", "audience", "issuer", "expired", "foreign", "HS256", "none"})
    void whatTheProviderDidNotSayToUsForThisIsNotBelieved(String lie) {
        officer(JUST_NOW);
        provider.lies(claims -> switch (lie) {
            case "nonce" -> claims.claim("nonce", "of another errand");
            case "no nonce" -> claims.claim("nonce", null);
            case "audience" -> claims.audience("another client");
            case "issuer" -> claims.issuer("https://elsewhere.example");
            case "expired" -> claims.expirationTime(Date.from(now().minusSeconds(600)));
            default -> claims;
        });
        provider.signs(lie);
        var visitor = new Visitor(port);
        refused(visitor.signsIn(), No.NOT_TRUSTED);
        assertThat(visitor.isIn()).isFalse();
    }

    @Test
    void keysThatTheProviderChangedAreFetched() {
        officer(JUST_NOW);
        new Visitor(port).signsIn();
        provider.rotates();
        var visitor = new Visitor(port);
        visitor.signsIn();
        assertThat(visitor.isIn()).isTrue();
    }

    @Test
    void anAnswerIsGoodOnceAndForTheBrowserThatWasSent() {
        officer(JUST_NOW);
        var visitor = new Visitor(port);
        String back = Visitor.goes(visitor.press("/desk/sign-in", "/desk/sign-in/provider", Map.of()));
        var stranger = new Visitor(port);
        refused(stranger.comesBack(back), No.NOT_BEGUN_HERE);
        String own = Visitor.goes(stranger.press("/desk/sign-in", "/desk/sign-in/provider", Map.of()));
        refused(stranger.comesBack(back), No.NOT_BEGUN_HERE);

        String cookie =
                visitor.comesBack(back).headers().allValues("Set-Cookie").toString();
        assertThat(cookie).contains("desk=", "SameSite=Strict", "desk-errand=;");
        assertThat(visitor.isIn()).isTrue();
        refused(visitor.comesBack(back), No.NOT_BEGUN_HERE);

        // The code was redeemed: with the state of another errand it is worth nothing either.
        String used = back.replaceFirst(".*code=([^&]+).*", "$1");
        refused(stranger.comesBack(own.replaceFirst("code=[^&]+", "code=" + used)), No.NOT_TRUSTED);
        assertThat(stranger.isIn()).isFalse();
    }

    @Test
    void anAnswerThatComesTooLateOrInAnotherNameIsNotTaken() {
        officer(JUST_NOW);
        var visitor = new Visitor(port);
        String back = Visitor.goes(visitor.press("/desk/sign-in", "/desk/sign-in/provider", Map.of()));
        refused(visitor.comesBack(back + "&iss=https://elsewhere.example"), No.NOT_TRUSTED);

        String late = Visitor.goes(visitor.press("/desk/sign-in", "/desk/sign-in/provider", Map.of()));
        database.sql("update access.errand set begun_at = begun_at - interval '11 minutes'")
                .update();
        refused(visitor.comesBack(late), No.NOT_BEGUN_HERE);
        assertThat(visitor.isIn()).isFalse();
    }

    @Test
    void whoTurnsBackIsToldSo() {
        officer(JUST_NOW);
        var visitor = new Visitor(port);
        String back = Visitor.goes(visitor.press("/desk/sign-in", "/desk/sign-in/provider", Map.of()));
        refused(visitor.comesBack(back.replaceFirst("code=[^&]+", "error=access_denied")), No.DECLINED);
    }

    @Test
    void anOfficerConfirmsThereWhoTheyAre() {
        Officer officer = officer(LONG_AGO);
        var visitor = signedInLongAgo(officer);
        assertThat(visitor.open("/desk/confirm").body()).contains(said("provider.confirm"));
        var back = confirms(visitor, "https://elsewhere.example/desk");
        assertThat(back.headers().firstValue("Refresh")).contains("0; url=/desk");
        assertThat(visitor.open("/desk/account").body()).doesNotContain(said("account.confirm.first"));
    }

    @Test
    void aProviderThatDoesNotAskAgainOrDoesNotSayWhenConfirmsNothing() {
        Officer officer = officer(LONG_AGO);
        var visitor = signedInLongAgo(officer);
        provider.neverAsksAgain();
        refused(confirms(visitor, "/desk/account"), No.NOT_AGAIN);
        provider.lies(claims -> claims.claim("auth_time", null));
        refused(confirms(visitor, "/desk/account"), No.CANNOT_CONFIRM);
        provider.lies(
                claims -> claims.claim("auth_time", now().plusSeconds(7200).getEpochSecond()));
        refused(confirms(visitor, "/desk/account"), No.NOT_AGAIN);
        assertThat(visitor.open("/desk/account").body()).contains(said("account.confirm.first"));
    }

    @Test
    void nobodyConfirmsForAnother() {
        Officer officer = officer(JUST_NOW);
        var visitor = signedInLongAgo(officer);
        provider.knows("somebody else", JUST_NOW);
        refused(confirms(visitor, "/desk/account"), No.OF_SOMEBODY_ELSE);
        Officer other = staff.hire(Role.VERIFIER);
        assertThat(accounts.bind(other.id(), new Account(provider.issuer(), "somebody else"), now()))
                .isTrue();
        refused(confirms(visitor, "/desk/account"), No.OF_SOMEBODY_ELSE);
        assertThat(visitor.open("/desk/account").body()).contains(said("account.confirm.first"));
    }

    @Test
    void anErrandEndsWithTheSessionThatBeganIt() {
        Officer officer = staff.hire(Role.VERIFIER);
        provider.knows(subject, JUST_NOW);
        var visitor = new Visitor(port).holding(staff.signIn(officer));
        String back = Visitor.goes(visitor.press("/desk/account", "/desk/account/provider", Map.of()));
        database.sql("update access.session set ended_at = now() where officer = ?")
                .param(officer.id().value())
                .update();
        refused(visitor.comesBack(back), No.NOT_BEGUN_HERE);
        assertThat(accounts.of(officer.id())).isEmpty();
    }

    @Test
    void anAccountIsBoundToOneOfficerAndIsNeverTakenAwayAsTheLastWayIn() {
        Officer officer = staff.hire(Role.VERIFIER);
        provider.knows(subject, JUST_NOW);
        var visitor = new Visitor(port).holding(staff.signIn(officer));
        visitor.crosses("/desk/account", "/desk/account/provider", Map.of());
        assertThat(accounts.of(officer.id())).isPresent();
        assertThat(audited(officer, "officer.account.bound")).isEqualTo(1);

        var other = new Visitor(port).holding(staff.signIn(staff.hire(Role.VERIFIER)));
        refused(other.crosses("/desk/account", "/desk/account/provider", Map.of()), No.TAKEN);

        var last = visitor.press("/desk/account", "/desk/account/provider/remove", Map.of());
        assertThat(last.body()).contains(said("account.last"));
        staff.lock(officer);
        visitor.press("/desk/account", "/desk/account/provider/remove", Map.of());
        assertThat(accounts.of(officer.id())).isEmpty();
        assertThat(audited(officer, "officer.key.removed")).isEqualTo(1);
    }

    @Test
    void newKeysEndWhatTheOldAccountOpened() {
        Officer officer = officer(JUST_NOW);
        Officer one = staff.hire(Role.ADMINISTRATOR);
        Officer two = staff.hire(Role.ADMINISTRATOR);
        var wanted = new Wanted(officer.id(), officer.name(), officer.roles());
        String link = link(inviting.invite(wanted, one.id(), two.id()));
        provider.knows(subject + " new", JUST_NOW);
        new Visitor(port).crosses(link, link + "/provider", Map.of());
        provider.knows(subject, JUST_NOW);
        refused(new Visitor(port).signsIn(), No.NOBODY);
    }

    @Test
    void whileTheProviderIsSilentTheOtherWaysWork() {
        officer(JUST_NOW);
        var visitor = new Visitor(port);
        String back = Visitor.goes(visitor.press("/desk/sign-in", "/desk/sign-in/provider", Map.of()));
        provider.breaks();
        refused(visitor.comesBack(back), No.OUT_OF_REACH);
        provider.close();
        refused(visitor.comesBack(back), No.NOT_BEGUN_HERE);

        try (var never = new InventedProvider()) {
            name(never.settings());
        }
        var page = visitor.press("/desk/sign-in", "/desk/sign-in/provider", Map.of());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(said("crossing.no.OUT_OF_REACH"), "href=\"/desk/sign-in\"");
        assertThat(visitor.open("/desk/sign-in").body()).contains("name=\"password\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http://provider.example", "not an address"})
    void withoutAProviderThatCanBeTrustedThereIsNoButton(String issuer) {
        var named = new java.util.HashMap<>(provider.settings());
        named.put("whereabouts.oidc.issuer", issuer);
        name(named);
        var visitor = new Visitor(port);
        assertThat(visitor.open("/desk/sign-in").body()).doesNotContain("/desk/sign-in/provider");
        assertThat(visitor.press("/desk/sign-in", "/desk/sign-in/provider", Map.of())
                        .headers()
                        .firstValue("Refresh"))
                .isEmpty();
    }

    /// Somebody whose account is bound, and whom the provider has known for that long.
    private Officer officer(Duration since) {
        Officer officer = staff.hire(Role.VERIFIER);
        provider.knows(subject, since);
        assertThat(accounts.bind(officer.id(), new Account(provider.issuer(), subject), now()))
                .isTrue();
        return officer;
    }

    private Visitor signedInLongAgo(Officer officer) {
        return new Visitor(port).holding(staff.signIn(officer, Instant.EPOCH));
    }

    private static HttpResponse<String> confirms(Visitor visitor, String back) {
        return visitor.crosses("/desk/confirm", "/desk/confirm/provider", Map.of("back", back));
    }

    private void refused(HttpResponse<String> page, No why) {
        assertThat(page.body()).contains(said("crossing.no." + why));
        assertThat(page.headers().firstValue("Refresh")).isEmpty();
        assertThat(page.headers().allValues("Set-Cookie").toString()).doesNotContain("desk=");
    }

    private String said(String key) {
        return words.say(Locale.ENGLISH, key, InventedProvider.NAME);
    }

    private String link() {
        Officer one = staff.hire(Role.ADMINISTRATOR);
        Officer two = staff.hire(Role.ADMINISTRATOR);
        return link(inviting.invite(Wanted.newcomer("Явір Олекса", Set.of(Role.VERIFIER)), one.id(), two.id()));
    }

    private static String link(InvitingAnOfficer.Outcome invited) {
        return "/desk/welcome/" + ((Invited) invited).token().text();
    }

    private long audited(Officer officer, String deed) {
        return database.sql("select count(*) from audit.entry where deed = ? and ? in (actor, subject)")
                .params(deed, officer.id().toString())
                .query(Long.class)
                .single();
    }

    private static Instant now() {
        return Clock.systemUTC().instant().truncatedTo(java.time.temporal.ChronoUnit.MICROS);
    }
}
