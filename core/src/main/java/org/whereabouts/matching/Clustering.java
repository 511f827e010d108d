package org.whereabouts.matching;

import java.util.List;
import org.whereabouts.matching.clustering.ClusteringAList;
import org.whereabouts.names.NameReader;

/// Finds the rows of a long list that are of one person. Rows are added one after the other; then the list is
/// clustered.
///
/// Not for several threads, but it uses all processors itself.
public interface Clustering {

    /// Is told how far the work is.
    interface Progress {

        /// @param done how much of the work is done
        /// @param of   how much there is
        void reached(long done, long of);
    }

    /// What became of a row.
    ///
    /// @param cluster    the lowest row of its cluster
    /// @param partner    the row with which it agrees best, itself when it stands alone
    /// @param likelihood that the two are one person; 1 for a row that stands alone
    record Placed(int cluster, int partner, Likelihood likelihood) {}

    /// Begins with an empty list.
    static Clustering begin(NameReader reader, Weights weights) {
        return new ClusteringAList(reader, weights);
    }

    /// Adds the next row.
    ///
    /// @throws IllegalStateException WA-0130 when there are more than 16 million
    void add(Particulars said);

    /// How many rows have been added.
    int rows();

    /// Compares the rows and gives the place of each, in their order.
    List<Placed> cluster(Progress progress);

    /// Two rows held against each other, for the reason in words. Only after the clustering.
    Comparison compare(int one, int other);
}
