package org.whereabouts;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The size budget of the house (style.md §4): small files, small methods, rooms one can look around in.
class ShapeTest {

    private static final Path HOUSE = Path.of("").toAbsolutePath();
    /// What may be larger, and why.
    private static final Map<String, String> LARGER = Map.of();

    private static final List<Measure> FILES = new ArrayList<>();
    private static final List<Measure> METHODS = new ArrayList<>();
    private static final List<Measure> CONSTRUCTORS = new ArrayList<>();
    private static final List<Boolean> APP_TYPES_PUBLIC = new ArrayList<>();

    @BeforeAll
    static void measure() throws IOException {
        Path house = Files.exists(HOUSE.resolve("core")) ? HOUSE : HOUSE.resolveSibling("");
        List<Path> sources = new ArrayList<>();
        for (String module : List.of("core", "app", "bench")) {
            try (Stream<Path> files = Files.walk(house.resolve(module).resolve("src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new Measuring(unit, positions).scan(unit, null);
            }
        }
    }

    @Test
    void filesAreSmall() {
        assertThat(FILES).filteredOn(file -> file.size() > 300).isEmpty();
        assertThat(share(FILES, 0.5)).isLessThanOrEqualTo(60);
    }

    @Test
    void methodsAreSmall() {
        assertThat(METHODS).filteredOn(method -> method.size() > 30).isEmpty();
        assertThat(share(METHODS, 0.9)).isLessThanOrEqualTo(15);
    }

    @Test
    void packagesCanBeLookedAroundIn() {
        assertThat(FILES.stream()
                        .filter(file -> !file.what().equals("package-info.java"))
                        .collect(Collectors.groupingBy(Measure::folder, Collectors.counting())))
                .allSatisfy((folder, files) -> assertThat(files).isLessThanOrEqualTo(15));
    }

    @Test
    void halfOfTheAppIsNobodyElsesBusiness() {
        long open = APP_TYPES_PUBLIC.stream().filter(isPublic -> isPublic).count();
        assertThat(open).isLessThanOrEqualTo(APP_TYPES_PUBLIC.size() / 2);
    }

    @Test
    void constructorsHaveAtMostFiveCollaborators() {
        assertThat(CONSTRUCTORS).filteredOn(one -> one.size() > 5).isEmpty();
    }

    private static int share(List<Measure> measures, double share) {
        List<Integer> sizes = measures.stream().map(Measure::size).sorted().toList();
        return sizes.get((int) (share * (sizes.size() - 1)));
    }

    private record Measure(String folder, String what, int size) {}

    private static final class Measuring extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final String folder;
        private final String name;
        private boolean inRecord;

        Measuring(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
            Path file = Path.of(unit.getSourceFile().toUri());
            this.folder = String.valueOf(file.getParent());
            this.name = String.valueOf(file.getFileName());
            if (!LARGER.containsKey(name)) {
                add(FILES, name, lines(unit));
            }
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            boolean topLevel = unit.getTypeDecls().contains(type);
            if (topLevel && folder.contains("/app/")) {
                APP_TYPES_PUBLIC.add(type.getModifiers().getFlags().contains(Modifier.PUBLIC));
            }
            boolean outer = inRecord;
            // The components of a record are facts, not collaborators.
            inRecord = type.getKind() == Tree.Kind.RECORD;
            super.visitClass(type, null);
            inRecord = outer;
            return null;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            if (method.getBody() != null && positions.getStartPosition(unit, method) >= 0) {
                add(METHODS, name + " " + method.getName(), lines(method.getBody()) - 2);
                if (method.getReturnType() == null && !inRecord) {
                    add(CONSTRUCTORS, name, method.getParameters().size());
                }
            }
            return super.visitMethod(method, null);
        }

        private void add(List<Measure> measures, String what, int size) {
            measures.add(new Measure(folder, what, size));
        }

        private int lines(Tree tree) {
            LineMap map = unit.getLineMap();
            long from = map.getLineNumber(Math.max(0, positions.getStartPosition(unit, tree)));
            return (int) (map.getLineNumber(Math.max(0, positions.getEndPosition(unit, tree))) - from + 1);
        }
    }
}
