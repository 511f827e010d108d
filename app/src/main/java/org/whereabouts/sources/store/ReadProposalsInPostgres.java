package org.whereabouts.sources.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.audit.Sha256;
import org.whereabouts.intake.reading.Said;
import org.whereabouts.intake.reading.Span;
import org.whereabouts.sources.Document;
import org.whereabouts.sources.inbox.Field;
import org.whereabouts.sources.inbox.Parts;
import org.whereabouts.sources.inbox.Proposal;
import org.whereabouts.sources.inbox.Proposal.Draft;
import org.whereabouts.sources.inbox.Proposal.State;
import org.whereabouts.sources.inbox.Proposals;

/// The tables `sources.proposal`, `proposal_part` and `inbox`.
@Repository
class ReadProposalsInPostgres implements Proposals {

    private static final String ADD = """
            insert into sources.proposal (document, said_in, type, language, reader, duress, repeats, key, sentence_from,
                   sentence_to, at_from, at_to, title, published)
            values (:document, :said_in, :type, :language, :reader, :duress, :repeats, :key, :sentence_from,
                   :sentence_to, :at_from, :at_to, :title, :published) returning id
            """;
    private static final String STATE = """
            case when p.repeats then 'REPEATS'
                 when exists (select from sources.inbox i where i.proposal = p.id) then 'WAITING'
                 else (select deed from sources.decision d where d.proposal = p.id order by id desc limit 1) end as state
            """;

    private final JdbcClient database;

    ReadProposalsInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(List<Draft> drafts) {
        for (Draft draft : drafts) {
            long id = database.sql(ADD).params(values(draft)).query(Long.class).single();
            draft.parts().fields().forEach((field, said) -> add(id, field, said));
            if (!draft.repeats()) {
                database.sql("insert into sources.inbox (proposal, document) values (?, ?)")
                        .params(id, draft.document().number())
                        .update();
            }
        }
    }

    private void add(long proposal, Field field, Said<String> said) {
        Span at = said.at();
        database.sql("insert into sources.proposal_part values (?, ?, ?, ?, ?)")
                .param(proposal)
                .param(field.name())
                .param(said.value())
                .param(at == null ? null : at.start())
                .param(at == null ? null : at.end())
                .update();
    }

    private static Map<String, @Nullable Object> values(Draft draft) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("document", draft.document().number());
        values.put("said_in", draft.saidIn().number());
        values.put("type", draft.parts().type().name());
        values.put("language", draft.language());
        values.put("reader", draft.reader());
        values.put("duress", draft.duress());
        values.put("repeats", draft.repeats());
        values.put("key", draft.key().bytes());
        values.put("sentence_from", draft.place().sentence().start());
        values.put("sentence_to", draft.place().sentence().end());
        values.put("at_from", draft.place().at().start());
        values.put("at_to", draft.place().at().end());
        values.put("title", draft.place().title());
        values.put("published", draft.place().published());
        return values;
    }

    @Override
    public Optional<Proposal> find(Proposal.Id id) {
        return database.sql("select p.*, " + STATE + " from sources.proposal p where p.id = ?")
                .param(id.number())
                .query((row, n) -> found(row, parts(row.getLong("id"))))
                .optional();
    }

    private Map<Field, Said<String>> parts(long proposal) {
        var parts = new EnumMap<Field, Said<String>>(Field.class);
        database.sql("select * from sources.proposal_part where proposal = ?")
                .param(proposal)
                .query((row, n) ->
                        parts.put(Field.valueOf(row.getString("field")), new Said<>(row.getString("value"), span(row))))
                .list();
        return parts;
    }

    private static @Nullable Span span(ResultSet row) throws SQLException {
        Integer from = row.getObject("at_from", Integer.class);
        return from == null ? null : new Span(from, row.getInt("at_to"));
    }

    @Override
    public Set<Sha256> keysOf(Document.Id origin) {
        return database.sql("""
                        select key from sources.proposal where document = :origin or document in (
                            select document from sources.reading where origin = :origin)
                        """).param("origin", origin.number()).query((row, n) -> digest(row)).list().stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public long waiting(Document.@Nullable Id of) {
        return database.sql("select count(*) from sources.inbox where document = coalesce(:of::bigint, document)")
                .param("of", of == null ? null : of.number())
                .query(Long.class)
                .single();
    }

    @Override
    public Optional<Proposal.Id> next(long after, Document.@Nullable Id of) {
        return one("""
                select proposal from sources.inbox where proposal > :here
                   and document = coalesce(:of::bigint, document) order by proposal limit 1
                """, after, of);
    }

    @Override
    public Optional<Proposal.Id> previous(long before, Document.@Nullable Id of) {
        return one("""
                select proposal from sources.inbox where proposal < :here
                   and document = coalesce(:of::bigint, document) order by proposal desc limit 1
                """, before, of);
    }

    private Optional<Proposal.Id> one(String sql, long here, Document.@Nullable Id of) {
        return database.sql(sql)
                .param("here", here)
                .param("of", of == null ? null : of.number())
                .query((row, n) -> new Proposal.Id(row.getLong(1)))
                .optional();
    }

    @Override
    public boolean take(Proposal.Id id) {
        return database.sql("delete from sources.inbox where proposal = ?")
                        .param(id.number())
                        .update()
                == 1;
    }

    @Override
    public void putBack(Proposal.Id id) {
        database.sql("insert into sources.inbox select id, document from sources.proposal where id = ?")
                .param(id.number())
                .update();
    }

    @Override
    public Map<State, Long> tally(Document.Id document) {
        return database
                .sql("select " + STATE + " from sources.proposal p where p.document = ?")
                .param(document.number())
                .query((row, n) -> State.valueOf(row.getString("state")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(one -> one, () -> new EnumMap<>(State.class), Collectors.counting()));
    }

    private static Proposal found(ResultSet row, Map<Field, Said<String>> parts) throws SQLException {
        var place = new Proposal.Place(
                new Span(row.getInt("sentence_from"), row.getInt("sentence_to")),
                new Span(row.getInt("at_from"), row.getInt("at_to")),
                row.getString("title"),
                row.getObject("published", LocalDate.class));
        var draft = new Draft(
                new Document.Id(row.getLong("document")),
                new Document.Id(row.getLong("said_in")),
                new Parts(Parts.Type.valueOf(row.getString("type")), parts),
                row.getString("language"),
                row.getInt("reader"),
                row.getBoolean("duress"),
                row.getBoolean("repeats"),
                digest(row),
                place);
        return new Proposal(new Proposal.Id(row.getLong("id")), draft, State.valueOf(row.getString("state")));
    }

    private static Sha256 digest(ResultSet row) throws SQLException {
        return new Sha256(HexFormat.of().formatHex(row.getBytes("key")));
    }
}
