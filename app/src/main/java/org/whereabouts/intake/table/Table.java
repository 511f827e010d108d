package org.whereabouts.intake.table;

import java.io.IOException;
import java.util.function.Consumer;

/// A file as rows. Reading it again gives the same rows again.
public interface Table {

    /// What kind of file it is, such as `text/csv`.
    String mediaType();

    /// About how many rows there are, or 0 when only reading would tell.
    long rows();

    /// Hands out every row that is not blank, in the order of the file.
    ///
    /// @throws IOException         when the file cannot be read
    /// @throws UnreadableException when it is not what it seemed to be
    void read(Consumer<Row> rows) throws IOException, UnreadableException;
}
