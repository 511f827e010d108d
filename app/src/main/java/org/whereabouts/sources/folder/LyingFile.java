package org.whereabouts.sources.folder;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Locale;
import java.util.Set;

/// A file that lies in the folder.
///
/// @param source  the name of the subfolder, or empty
/// @param claimed whether it was claimed before, by a program that was killed then
record LyingFile(Path path, String source, long size, FileTime modified, boolean claimed) {

    /// What the name of a file begins with while it is being kept.
    static final String CLAIM = ".taking-";

    private static final Set<String> PARTIAL = Set.of(".part", ".partial", ".tmp", ".temp", ".crdownload", ".filepart");

    /// Whether a file of this name is still on its way, or none of ours.
    static boolean isPassedOver(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        boolean hidden = name.startsWith(".") && !name.startsWith(CLAIM);
        return hidden
                || name.startsWith("~")
                || name.endsWith("~")
                || PARTIAL.stream().anyMatch(small::endsWith);
    }

    /// The name it was laid there with.
    String name() {
        String name = String.valueOf(path.getFileName());
        return claimed ? name.substring(CLAIM.length()) : name;
    }

    /// Whether another look found it unchanged.
    boolean isAs(LyingFile before) {
        return size == before.size && modified.equals(before.modified);
    }
}
