package org.whereabouts.sources.folder;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How the watched folder of this program fares.
@Component
public class FolderWellbeing {

    private volatile @Nullable String trouble;

    void well() {
        trouble = null;
    }

    void ill(String key) {
        trouble = key;
    }

    /// The sentence that says what is the matter, and what to do.
    public Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }
}
