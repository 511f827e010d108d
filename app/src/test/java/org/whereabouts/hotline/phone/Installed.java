package org.whereabouts.hotline.phone;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The real telephones and exchanges on this machine; `./whereabouts test` asks apt for them.
public final class Installed {

    private static final List<String> ELSEWHERE = List.of("/usr/sbin", "/usr/local/bin", "/opt/homebrew/bin");

    private Installed() {}

    /// Where a program is.
    ///
    /// @throws IllegalStateException when it is not there; says what to install
    public static String program(String name, String debian) {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Stream.concat(Arrays.stream(path.split(File.pathSeparator)), ELSEWHERE.stream())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Path::toString)
                .orElseThrow(() -> new IllegalStateException("The tests of the hotline need " + name
                        + ". Debian, Ubuntu: apt-get install --no-install-recommends " + debian));
    }
}
