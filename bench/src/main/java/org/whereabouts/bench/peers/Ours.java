package org.whereabouts.bench.peers;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
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

    private final String title;
    private final Directory directory;
    private final Engine engine;
    private final @Nullable Folder folder;

    private Ours(String title, Directory directory, @Nullable Folder folder) throws IOException {
        this.title = title;
        this.directory = directory;
        this.folder = folder;
        engine = Engine.filing(directory, new NameReader());
    }

    /// As the register is searched: an index in a folder.
    public static Ours onDisk() throws IOException {
        var folder = Folder.temporary();
        return new Ours("Whereabouts", FSDirectory.open(folder.path()), folder);
    }

    /// As open enquiries are searched: nothing of the index is ever on disk.
    public static Ours inMemory() throws IOException {
        return new Ours("Whereabouts, in memory", new ByteBuffersDirectory(), null);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public void file(Iterable<Entry> register) throws IOException {
        engine.file(StreamSupport.stream(register.spliterator(), false).map(Ours::filed), filed -> true);
        engine.commit(Map.of());
    }

    @Override
    public long bytes() throws IOException {
        long bytes = 0;
        for (var file : directory.listAll()) {
            bytes += directory.fileLength(file);
        }
        return bytes;
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
        if (folder != null) {
            folder.close();
        }
    }
}
