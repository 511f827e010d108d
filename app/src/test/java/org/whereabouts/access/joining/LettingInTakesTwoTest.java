package org.whereabouts.access.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.WithRegisters;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Role;
import org.whereabouts.access.Staff;
import org.whereabouts.access.joining.AcceptingAnInvitation.Joined;
import org.whereabouts.access.joining.AcceptingAnInvitation.NotGood;
import org.whereabouts.access.joining.InvitingAnOfficer.Invited;
import org.whereabouts.access.joining.InvitingAnOfficer.OneIsNotTwo;
import org.whereabouts.access.joining.InvitingAnOfficer.Wanted;
import org.whereabouts.access.signin.Code;
import org.whereabouts.access.signin.Lock;

/// Everything here is taken back at the end of a test.
@WithRegisters
@Transactional
@Import(Staff.class)
class LettingInTakesTwoTest {

    private static final Wanted ADMINISTRATOR = Wanted.newcomer("Invented second", Set.of(Role.ADMINISTRATOR));

    @Autowired
    Staff staff;

    @Autowired
    InvitingAnOfficer inviting;

    @Autowired
    AcceptingAnInvitation accepting;

    @Autowired
    JdbcClient database;

    private Officer first =
            new Officer(Officer.Id.fresh(), "nobody", "Nobody", Set.of(), Officer.State.LEFT, java.time.Instant.EPOCH);

    @BeforeEach
    void oneAdministrator() {
        database.sql("update access.officer set state = 'FROZEN'").update();
        first = staff.hire(Role.ADMINISTRATOR);
    }

    @Test
    void theFirstLetsTheSecondInAloneAndNobodyElse() {
        assertThat(inviting.invite(Wanted.newcomer("Invented", Set.of(Role.VERIFIER)), first.id(), null))
                .isInstanceOf(OneIsNotTwo.class);
        assertThat(accept(inviting.invite(ADMINISTRATOR, first.id(), null), "second"))
                .isInstanceOf(Joined.class);
        assertThat(inviting.invite(ADMINISTRATOR, first.id(), null)).isInstanceOf(OneIsNotTwo.class);
    }

    @Test
    void linksThatOneMadeAloneInStockAreWorthNothingOnceThereAreTwo() {
        var one = inviting.invite(ADMINISTRATOR, first.id(), null);
        var inStock = inviting.invite(ADMINISTRATOR, first.id(), null);
        assertThat(accept(one, "second")).isInstanceOf(Joined.class);
        assertThat(accept(inStock, "third")).isInstanceOf(NotGood.class);
    }

    @Test
    void theSameOfficerIsNotTwo() {
        assertThat(inviting.invite(ADMINISTRATOR, first.id(), first.id())).isInstanceOf(OneIsNotTwo.class);
    }

    private AcceptingAnInvitation.Outcome accept(InvitingAnOfficer.Outcome invited, String login) {
        return accepting.accept(
                ((Invited) invited).token(),
                login,
                new AcceptingAnInvitation.OfPassword(Lock.of(Staff.PASSWORD, Code.freshSecret())));
    }

    @Test
    void theFirstLinkMakesAnAdministratorAndIsWorthNothingOnceAnotherIsPrinted() {
        database.sql("update access.officer set state = 'FROZEN'").update();
        var former = inviting.inviteTheFirst("Invented first", "system");
        var printed = inviting.inviteTheFirst("Invented first", "system");
        assertThat(accept(former, "former")).isInstanceOf(NotGood.class);
        var joined = (Joined) accept(printed, "printed");
        assertThat(joined.officer().roles()).containsExactly(Role.ADMINISTRATOR);
        assertThat(inviting.inviteTheFirst("Invented other", "command-line")).isInstanceOf(OneIsNotTwo.class);
    }
}
