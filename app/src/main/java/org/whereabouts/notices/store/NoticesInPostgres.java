package org.whereabouts.notices.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.notices.Delivery;
import org.whereabouts.notices.Notice;
import org.whereabouts.notices.Notice.About;
import org.whereabouts.notices.Notice.Claim;
import org.whereabouts.notices.Notices;
import org.whereabouts.sealing.Sealed;

/// The table `notices.notice`, which is a queue for those that are due.
@Repository
class NoticesInPostgres implements Notices {

    private static final String ADD = """
            insert into notices.notice (id, enquiry, key, operation, news, about, owed, state, moment)
            values (?, ?, ?, ?, ?, ?, ?, 'OWED', ?) on conflict (enquiry, key) do nothing
            """;
    /// Whoever is second steps over what the first is taking.
    private static final String CLAIM = """
            update notices.notice n
               set perhaps = n.perhaps or n.state = 'SENDING', state = 'SENDING', attempt = n.attempt + 1, moment = :now
             where n.id = (select id from notices.notice
                            where (state in ('OWED', 'FAILED') and moment <= :now)
                               or (state = 'SENDING' and moment <= :silent)
                            order by moment, id limit 1 for update skip locked)
            returning n.*
            """;
    private static final String SETTLE = """
            update notices.notice set state = :state, moment = :moment, attempt = :attempt, perhaps = :perhaps,
                   way = :way, reason = :reason
             where id = :id and state = 'SENDING' and attempt = :claimed
            """;
    private static final String UNSENT =
            " set state = 'WITHDRAWN', moment = :at, letter = null where state in ('OWED', 'FAILED', 'TO_BE_POSTED',"
                    + " 'WITH_AN_OFFICER', 'SENDING') ";
    private static final String TOLD = """
            (n.state in ('SENT', 'POSSIBLY_SENT_TWICE') or n.perhaps
             or exists (select from notices.call_task t where t.notice = n.id and t.state = 'TOLD'))
            """;

    private final JdbcClient database;

    NoticesInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean add(Notice notice, String key) {
        return database.sql(ADD)
                        .params(notice.id().value(), notice.enquiry().value(), key)
                        .params(notice.operation().slug(), notice.news().name())
                        .param(notice.about() == null ? null : notice.about().value())
                        .params(at(notice.owed()), at(notice.owed()))
                        .update()
                > 0;
    }

    @Override
    public Optional<Notice> find(Notice.Id id) {
        return database.sql("select * from notices.notice where id = ?")
                .param(id.value())
                .query(Rows::notice)
                .optional();
    }

    @Override
    public List<Notice> of(Enquiry.Id enquiry) {
        return database.sql("select * from notices.notice where enquiry = ? order by owed, id")
                .param(enquiry.value())
                .query(Rows::notice)
                .list();
    }

    @Override
    public Optional<Claim> claim(Instant now, Instant silentSince) {
        return database.sql(CLAIM)
                .param("now", at(now))
                .param("silent", at(silentSince))
                .query(Rows::claim)
                .optional();
    }

    @Override
    public boolean settle(Claim claim, Delivery.AtRest delivery) {
        Rows.Written row = Rows.written(delivery, claim);
        int rows = database.sql(SETTLE)
                .param("state", row.state())
                .param("moment", at(row.moment()))
                .param("attempt", row.attempt())
                .param("perhaps", row.perhaps())
                .param("way", row.way())
                .param("reason", row.reason())
                .param("id", claim.notice().id().value())
                .param("claimed", claim.attempt())
                .update();
        return rows > 0;
    }

    @Override
    public void keep(Notice.Id id, Sealed letter) {
        database.sql("update notices.notice set letter = ? where id = ? and state = 'TO_BE_POSTED'")
                .params(letter.bytes(), id.value())
                .update();
    }

    @Override
    public Optional<Sealed> letter(Notice.Id id) {
        return database.sql("select letter from notices.notice where id = ? and letter is not null")
                .param(id.value())
                .query((row, n) -> Sealed.of(row.getBytes(1)))
                .optional();
    }

    @Override
    public boolean posted(Notice.Id id, Instant at) {
        return database.sql("""
                        update notices.notice set state = 'SENT', way = 'LETTER', moment = ?, letter = null
                         where id = ? and state = 'TO_BE_POSTED'
                        """).params(at(at), id.value()).update() > 0;
    }

    @Override
    public List<Notice.Id> withdraw(Enquiry.Id enquiry, Instant at) {
        database.sql("update notices.notice" + UNSENT + "and enquiry = :enquiry")
                .param("at", at(at))
                .param("enquiry", enquiry.value())
                .update();
        return database.sql("select id from notices.notice where enquiry = ?")
                .param(enquiry.value())
                .query(Rows::id)
                .list();
    }

    @Override
    public List<Notice.Id> withdraw(About about, Instant at) {
        // What is being sent now is left to whoever sends it: it may have left the house.
        database.sql("update notices.notice" + UNSENT + "and state <> 'SENDING' and about = :about")
                .param("at", at(at))
                .param("about", about.value())
                .update();
        return database.sql("select id from notices.notice where about = ?")
                .param(about.value())
                .query(Rows::id)
                .list();
    }

    @Override
    public List<Notice> told(About about) {
        return database.sql("select n.* from notices.notice n where n.about = ? and " + TOLD + " order by n.owed, n.id")
                .param(about.value())
                .query(Rows::notice)
                .list();
    }

    @Override
    public void correct(About about, Instant at) {
        database.sql("insert into notices.correction values (?, ?) on conflict do nothing")
                .params(about.value(), at(at))
                .update();
    }

    @Override
    public void believe(About about) {
        int wrong = database.sql("delete from notices.correction where about = ?")
                .param(about.value())
                .update();
        if (wrong > 0) {
            database.sql("""
                            update notices.notice set about = null, key = key || ':' || id
                             where about = :about or key = 'wrong:' || cast(:about as text)
                            """).param("about", about.value()).update();
        }
    }

    @Override
    public List<Notice.Id> withdrawWrong(Instant at) {
        String wrong = "about in (select about from notices.correction)";
        // What is being sent now is left to whoever sends it: it may have left the house.
        database.sql("update notices.notice" + UNSENT + "and state <> 'SENDING' and " + wrong)
                .param("at", at(at))
                .update();
        return database.sql("select id from notices.notice where " + wrong)
                .query(Rows::id)
                .list();
    }

    @Override
    public List<Notice> wronglyTold() {
        return database.sql(
                        "select n.* from notices.notice n join notices.correction c using (about) where " + TOLD + """
                         and not exists (select from notices.notice w
                                          where w.enquiry = n.enquiry and w.key = 'wrong:' || n.about)
                        order by n.owed, n.id
                        """)
                .query(Rows::notice)
                .list();
    }

    @Override
    public List<Tally> tally() {
        return database.sql("select state, count(*), min(owed) from notices.notice group by state order by state")
                .query((row, n) -> new Tally(row.getString(1), row.getLong(2), Rows.instant(row, 3)))
                .list();
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
