package org.whereabouts.bench.peers;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.whereabouts.bench.lists.Entry;

/// Something that finds people in a register.
public interface Finder extends AutoCloseable {

    /// What it is called in the report.
    String title();

    /// Files a whole register, and makes it ready to be asked.
    void file(Iterable<Entry> register) throws IOException, SQLException;

    /// What it takes on disk.
    long bytes() throws IOException, SQLException;

    /// The ids of those who may be meant, the likeliest first.
    List<String> find(Entry asked, int top) throws IOException, SQLException;

    @Override
    void close() throws IOException, SQLException;
}
