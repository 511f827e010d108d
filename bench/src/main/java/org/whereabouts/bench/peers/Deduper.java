package org.whereabouts.bench.peers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Something that finds the doubles in a list, in a process of its own: the libraries of some peers do not go together.
public interface Deduper {

    /// Two lines of the list, counted from 1, that it takes for one person.
    record Link(int one, int other) {}

    /// What it is called in the report.
    String title();

    /// The links in a list with the columns `record_id,name,birth_date,sex`.
    ///
    /// @param list   the file
    /// @param folder where it may write
    List<Link> links(Path list, Folder folder) throws IOException;
}
