package org.whereabouts.registry.suppression;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.whereabouts.audit.Sha256;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Source;
import org.whereabouts.registry.Statement;

/// The key of a record that must not come in again, as a digest: the list of them is not a list of people.
///
/// Whoever has a record's number can find out whether it stands there; a number tells nothing to anybody else.
public record SuppressedKey(Sha256 digest) {

    /// A number that is one record's everywhere, as PFIF's `person_record_id` is: from whichever source it comes.
    public static SuppressedKey everywhere(Operation.Id operation, String reference) {
        return of(operation, "", reference);
    }

    /// A source's own number for a record.
    public static SuppressedKey in(Operation.Id operation, Source.Id source, String reference) {
        return of(operation, Long.toString(source.number()), reference);
    }

    /// The numbers that sources gave to the records of an entry; none where no source numbers its records.
    public static List<SuppressedKey> all(Person person) {
        return person.reports().stream()
                .filter(report -> report.statement().reference() != null)
                .map(report -> in(
                        person.operation(),
                        report.source().id(),
                        Statement.personIn(String.valueOf(report.statement().reference()))))
                .distinct()
                .toList();
    }

    private static SuppressedKey of(Operation.Id operation, String scope, String reference) {
        String number = Normalizer.normalize(reference.strip(), Normalizer.Form.NFC);
        String all = String.join("\0", operation.slug(), scope, number);
        return new SuppressedKey(Sha256.of(all.getBytes(StandardCharsets.UTF_8)));
    }
}
