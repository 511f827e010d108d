package org.whereabouts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.whereabouts.intake.DateOrder;
import org.whereabouts.intake.ImportingAList.Order;
import org.whereabouts.intake.ListImported;
import org.whereabouts.intake.edition.Edition.Tally;
import org.whereabouts.matching.Particulars;
import org.whereabouts.matching.Sex;
import org.whereabouts.registry.Grade;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.finding.Candidates.Audience;
import org.whereabouts.registry.finding.Candidates.Candidate;
import org.whereabouts.registry.finding.Candidates.Question;

/// One register, as a test speaks to it.
///
/// @param operation whose register it is
/// @param program   the program that keeps it
public record FreshRegister(Operation.Id operation, FreshRegisters program) {

    private static final String SOURCE = "Invented bureau";

    /// Imports a file of the one source, as its one list.
    public ListImported imports(String file, String content) {
        return imports(file, content, SOURCE, "", DateOrder.UNSAID);
    }

    /// Imports a file.
    public ListImported imports(String file, String content, String source, String list, DateOrder dates) {
        try {
            Path folder = Files.createTempDirectory("whereabouts-list-");
            Path path = folder.resolve(file);
            try {
                Files.writeString(path, content);
                var grade = Grade.parse("B2").orElseThrow();
                return program.importing()
                        .importList(new Order(path, operation, source, list, grade, dates, null), (rows, total) -> {});
            } finally {
                Files.deleteIfExists(path);
                Files.delete(folder);
            }
        } catch (IOException cannotWrite) {
            throw new UncheckedIOException(cannotWrite);
        }
    }

    /// Imports a file that is expected to be taken, and tells what came of it.
    public Tally taken(String file, String content) {
        return tally(imports(file, content));
    }

    /// What came of an import that is expected to have succeeded.
    public static Tally tally(ListImported outcome) {
        if (outcome instanceof ListImported.Imported imported) {
            return imported.differences().tally();
        }
        throw new AssertionError("not imported: " + outcome);
    }

    /// Every report, in the order in which they came.
    public List<Report> reports() {
        return program.database().sql("""
                        select r.id from registry.report r join registry.source s on s.id = r.source
                         where s.operation = ? order by r.id
                        """).param(operation.slug()).query(Long.class).list().stream()
                .map(number -> program.reports().find(new Report.Id(number)).orElseThrow())
                .toList();
    }

    /// The reports that name somebody so, in the order in which they came.
    public List<Report> reportsOf(String name) {
        return reports().stream()
                .filter(report -> report.statement().particulars().names().stream()
                        .anyMatch(written -> written.text().equals(name)))
                .toList();
    }

    /// The one report that names somebody so.
    public Report reportOf(String name) {
        List<Report> found = reportsOf(name);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " reports name " + name);
        }
        return found.getFirst();
    }

    /// The entries of the register.
    public Set<Person.Id> entries() {
        return reports().stream().map(Report::person).collect(Collectors.toSet());
    }

    /// Who is found by a name, once the index has everything.
    public List<Person.Id> found(String name, Audience audience) {
        return found(Particulars.named(name), "", audience, 10);
    }

    /// Who is found by words, once the index has everything.
    public List<Person.Id> foundByWords(String words, int most) {
        return found(Particulars.of(List.of(), null, Sex.UNKNOWN), words, Audience.OFFICER, most);
    }

    private List<Person.Id> found(Particulars who, String words, Audience audience, int most) {
        program.candidates().catchUp(done -> {});
        return program.candidates().find(new Question(operation, who, words, audience, most)).stream()
                .map(Candidate::person)
                .toList();
    }
}
