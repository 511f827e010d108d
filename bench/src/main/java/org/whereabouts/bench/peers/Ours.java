package org.whereabouts.bench.peers;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.lucene.store.FSDirectory;
import org.whereabouts.bench.lists.Entry;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.matching.Particulars;
import org.whereabouts.matching.Sex;
import org.whereabouts.names.NameReader;
import org.whereabouts.names.WrittenName;
import org.whereabouts.search.engine.Engine;
import org.whereabouts.search.engine.Filed;
import org.whereabouts.search.engine.Quest;

/// Whereabouts: the engine that `search` and `evaluate` use. Whatever changes in it, only this page needs to follow.
public final class Ours implements Finder {

    private final Folder folder = Folder.temporary();
    private final FSDirectory directory = FSDirectory.open(folder.path());
    private final Engine engine = Engine.filing(directory, new NameReader());

    public Ours() throws IOException {}

    @Override
    public String title() {
        return "Whereabouts";
    }

    @Override
    public void file(Iterable<Entry> register) throws IOException {
        engine.file(StreamSupport.stream(register.spliterator(), false).map(Ours::filed), filed -> true);
        engine.commit(Map.of());
    }

    @Override
    public long bytes() throws IOException {
        return folder.bytes();
    }

    @Override
    public List<String> find(Entry asked, int top) throws IOException {
        return engine.find(Quest.of(particulars(asked), top)).stream()
                .map(found -> Long.toString(found.report()))
                .toList();
    }

    private static Filed filed(Entry entry) {
        long number = Long.parseLong(entry.id());
        return new Filed(number, number, "main", true, particulars(entry), "");
    }

    static Particulars particulars(Entry entry) {
        Optional<PartialDate> born = PartialDate.parse(entry.born());
        var sex = entry.sex().isEmpty() ? Sex.UNKNOWN : entry.sex().equals("m") ? Sex.MALE : Sex.FEMALE;
        return Particulars.of(List.of(WrittenName.of(entry.name())), born.isPresent() ? born.get() : null, sex);
    }

    @Override
    public void close() throws IOException {
        engine.close();
        directory.close();
        folder.close();
    }
}
