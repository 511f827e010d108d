package org.whereabouts.casework.matches;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.audit.Audit;

/// What must be so after whatever happened, and the state of the house in one line.
///
/// @param database where it is looked up
/// @param audit    the record of all decisions
record AlwaysSo(JdbcClient database, Audit audit) {

    /// Sentences, each with the query that counts what contradicts it.
    private static final Map<String, String> RULES = rules();
    /// The same, of all that was ever decided: the more there is, the longer it takes.
    private static final Map<String, String> OF_ALL = ofAll();

    /// What can be seen of the house, without what only remembers: answers, decisions taken back, the
    /// audit.
    private static final Map<String, String> STATE = Map.of(
            "registry.report", "concat_ws(':', id, person, state)",
            "registry.waiting_pair", "concat_ws(':', id, state, not_for)",
            "registry.identity where undone_at is null", "concat_ws(':', kind, kept, given_up, reports)",
            "publication.entry where taken_back is null", "concat_ws(':', person, decided_by, expires)",
            "enquiries.candidate", "concat_ws(':', id, state, judge)",
            "enquiries.enquiry", "concat_ws(':', id, state)",
            "notices.notice where state <> 'WITHDRAWN'", "concat_ws(':', id, state)",
            "notices.call_task where state <> 'WITHDRAWN'", "concat_ws(':', id, state)",
            "casework.proposal where state = 'open'", "concat_ws(':', id, state)",
            "casework.told", "candidate::text");

    private static Map<String, String> rules() {
        var rules = new LinkedHashMap<String, String>();
        rules.put("no report lies at an address that was given up", """
                select count(*) from registry.report r join registry.identity i on i.given_up = r.person
                 where i.kind = 'joined' and i.undone_at is null
                """);
        rules.put("whoever was judged to be two is not one entry", """
                with recursive now (address, at) as (
                    select given_up, kept from registry.identity where kind = 'joined' and undone_at is null
                    union
                    select now.address, i.kept from now join registry.identity i on i.given_up = now.at
                     where i.kind = 'joined' and i.undone_at is null),
                at_last as (select address, at from now where not exists (select from registry.identity i
                     where i.given_up = now.at and i.kind = 'joined' and i.undone_at is null))
                select count(*) from registry.identity k
                  left join at_last one on one.address = k.kept left join at_last other on other.address = k.given_up
                 where k.kind = 'kept_apart' and k.undone_at is null
                   and coalesce(one.at, k.kept) = coalesce(other.at, k.given_up)
                """);
        rules.put("what is public because of a join is public as long as the join", """
                select count(*) from publication.entry e where e.taken_back is null and e.decided_by like 'join:%'
                   and not exists (select from registry.identity i
                        where i.kind = 'joined' and i.undone_at is null and i.kept = e.person)
                """);
        rules.put("what takes two was decided by two, and done once", """
                select count(*) from casework.proposal p
                 where p.deed = 'test.marking' and (p.state = 'approved') <> exists
                       (select from simulation.done d where d.proposal = p.id)
                    or p.state = 'approved' and p.decided_by = p.proposed_by
                """);
        rules.put("nothing grave is written", """
                select count(*) from notices.notice where news in ('DEATH', 'GRAVE_WOUND')
                """);
        rules.put("what is told of a match that was taken back is corrected", """
                select count(*) from notices.notice n join enquiries.candidate c on c.id = n.about
                 where c.state <> 'validated' and c.state <> 'dropped' and n.state <> 'WITHDRAWN'
                   and n.key not like 'wrong:%'
                   and not exists (select from notices.correction o where o.about = n.about)
                   and not exists (select from notices.notice w where w.key like 'wrong:' || n.about || '%')
                """);
        rules.put("only a match that stands is settled", """
                select count(*) from casework.told t join enquiries.candidate c on c.id = t.candidate
                 where c.state in ('waiting', 'rejected')
                """);
        rules.put("who withdrew is owed nothing, and is not called", """
                select count(*) from enquiries.enquiry e where e.state = 'WITHDRAWN' and (
                    exists (select from notices.notice n where n.enquiry = e.id and n.state in ('OWED', 'FAILED'))
                    or exists (select from notices.call_task t where t.enquiry = e.id and t.state = 'OPEN')
                    or e.sought is not null)
                """);
        return rules;
    }

    private static Map<String, String> ofAll() {
        var rules = new LinkedHashMap<String, String>();
        rules.put("whoever was told what turned out wrong is owed a correction", """
                select count(*) from notices.notice n join notices.correction c using (about)
                  join enquiries.enquiry e on e.id = n.enquiry
                 where n.state in ('SENT', 'POSSIBLY_SENT_TWICE') and n.key not like 'wrong:%' and e.state <> 'WITHDRAWN'
                   and not exists (select from notices.notice w
                                    where w.enquiry = n.enquiry and w.key = 'wrong:' || n.about)
                """);
        rules.put("every answer and every approval stands in the audit", """
                select abs((select count(*) from registry.pair_answer)
                         - (select count(*) from audit.entry where deed = 'pair.answered'))
                     + abs((select count(*) from registry.pair_answer where undone_at is not null)
                         - (select count(*) from audit.entry where deed = 'pair.answer.undone'))
                     + abs((select count(*) from casework.proposal where state = 'approved')
                         - (select count(*) from audit.entry where deed = 'deed.approved'))
                """);
        rules.put("nobody answers what they wanted others to look at", """
                select count(*) from registry.pair_answer a
                 where a.before = 'second_look' and a.before_not_for = a.officer
                """);
        return rules;
    }

    /// The rules that are broken.
    List<String> broken() {
        return broken(RULES);
    }

    /// How often each of some things stands in the audit.
    Map<String, Long> done(String... deeds) {
        var done = new TreeMap<String, Long>();
        for (String deed : deeds) {
            done.put(
                    deed,
                    database.sql("select count(*) from audit.entry where deed = ?")
                            .param(deed)
                            .query(Long.class)
                            .single());
        }
        return done;
    }

    /// The rules about all that was ever decided that are broken; whoever is owed a correction has been
    /// found.
    List<String> brokenOfAll() {
        return broken(OF_ALL);
    }

    private List<String> broken(Map<String, String> rules) {
        var broken = new ArrayList<String>();
        rules.forEach((rule, sql) -> {
            if (database.sql(sql).query(Long.class).single() != 0) {
                broken.add(rule);
            }
        });
        return broken;
    }

    /// The whole state, a digest a table.
    Map<String, String> state() {
        var state = new TreeMap<String, String>();
        STATE.forEach((table, row) -> state.put(
                table,
                database.sql("select coalesce(md5(string_agg(line, ',' order by line)), '') from (select " + row
                                + " as line from " + table + ") as lines")
                        .query(String.class)
                        .single()));
        return state;
    }

    /// How many rows each of these tables has by now.
    Map<String, Long> size() {
        var size = new TreeMap<String, Long>();
        STATE.keySet()
                .forEach(table -> size.put(
                        table,
                        database.sql("select count(*) from " + table)
                                .query(Long.class)
                                .single()));
        return size;
    }

    /// Whether the chain of decisions holds.
    boolean auditHolds() {
        return audit.verify() instanceof Audit.Verification.Intact;
    }
}
