package org.whereabouts.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.whereabouts.FreshRegister;
import org.whereabouts.FreshRegisters;
import org.whereabouts.WithRegisters;
import org.whereabouts.publication.PublishedEntry.Decision;
import org.whereabouts.publication.PublishingEntries;
import org.whereabouts.registry.finding.Candidates.Audience;
import org.whereabouts.storage.DataFolder;

/// All people here are invented.
@WithRegisters
class FindingWhatWasImportedTest {

    private static final String HEADINGS = "id,name,date of birth,status,distinguishing marks,clothing\n";
    private static final String[] SYLLABLES = {"ба", "ве", "го", "ді", "жу", "ка", "ле", "мо", "ні", "пу"};

    private final FreshRegister register;

    @Autowired
    PublishingEntries publishing;

    @Autowired
    DataFolder data;

    FindingWhatWasImportedTest(@Autowired FreshRegisters registers) {
        register = registers.open();
    }

    @Test
    void aPersonIsFoundInAnotherScript() {
        register.taken("list.csv", HEADINGS + "K-1,Вигаданенко Олексій,1999-03-02,missing,,\n");

        assertThat(register.found("Oleksii Vyhadanenko", Audience.OFFICER))
                .containsExactly(register.reports().getFirst().person());
    }

    @Test
    void anUnidentifiedPersonIsFoundByWordsOfTheirMarks() {
        register.taken("list.csv", HEADINGS + """
                M-1,,,killed,tattoo of an anchor on the left forearm,blue jacket
                M-2,,,killed,scar above the right eyebrow,grey wool coat
                """);

        assertThat(register.foundByWords("anchor tattoo", 10))
                .first()
                .isEqualTo(register.reports().getFirst().person());
        assertThat(register.foundByWords("woolen coat, scarred eyebrow", 10))
                .first()
                .isEqualTo(register.reports().getLast().person());
    }

    @ParameterizedTest
    @ValueSource(ints = {4_999, 5_000, 5_001, 10_000})
    void aListAsLongAsAPageOfChangesIsFiledOnceAndWhole(int people) throws IOException {
        String rows = IntStream.range(0, people)
                .mapToObj(n -> "L-" + n + "," + name(n) + ",1980,missing,,\n")
                .collect(Collectors.joining());
        assertThat(register.taken("long.csv", HEADINGS + rows).added()).isEqualTo(people);

        assertThat(register.found(name(0), Audience.OFFICER)).isNotEmpty();
        assertThat(register.found(name(people - 1), Audience.OFFICER)).isNotEmpty();
        assertThat(filed()).isEqualTo(people);
    }

    @Test
    void whatWasSupersededIsNotFound() {
        register.taken("1.csv", HEADINGS + "K-1,Ostap Vyhadanenko,1999,missing,,\n");
        assertThat(register.found("Ostap Vyhadanenko", Audience.OFFICER)).hasSize(1);

        register.taken("2.csv", HEADINGS + "K-1,Zynovii Nebuvalchuk,1999,missing,,\n");

        assertThat(register.found("Ostap Vyhadanenko", Audience.OFFICER)).isEmpty();
        assertThat(register.found("Zynovii Nebuvalchuk", Audience.OFFICER))
                .isEqualTo(register.entries().stream().toList());
    }

    @Test
    void whoVanishedFromAListIsStillFound() {
        String stays = "K-2,Marta Nebuvala,1980,missing,,\n";
        register.taken("1.csv", HEADINGS + "K-1,Ostap Vyhadanenko,1999,missing,,\n" + stays);
        register.taken("2.csv", HEADINGS + stays);

        assertThat(register.found("Ostap Vyhadanenko", Audience.OFFICER)).hasSize(1);
    }

    @Test
    void thePublicFindsNobodyBeforeSomebodyPublishesThem() throws IOException {
        register.taken("list.csv", HEADINGS + "K-1,Ostap Vyhadanenko,1970-05-05,missing,,\n");
        assertThat(register.found("Ostap Vyhadanenko", Audience.PUBLIC)).isEmpty();

        var outcome = publishing.publish(register.entries(), new Decision("test", "asked by a test"));

        assertThat(outcome.published()).isEqualTo(1);
        assertThat(register.found("Ostap Vyhadanenko", Audience.PUBLIC)).hasSize(1);
        assertThat(filed()).isEqualTo(1);
    }

    @Test
    void nobodyIsFoundInTheRegisterOfAnotherOperation(@Autowired FreshRegisters registers) {
        register.taken("list.csv", HEADINGS + "K-1,Ostap Vyhadanenko,1970-05-05,missing,,\n");

        assertThat(registers.open().found("Ostap Vyhadanenko", Audience.OFFICER))
                .isEmpty();
    }

    /// How many reports the index has of this register.
    private int filed() throws IOException {
        try (var folder = FSDirectory.open(data.folder("index"));
                var index = DirectoryReader.open(folder)) {
            var ofThisRegister =
                    new TermQuery(new Term("o", register.operation().slug()));
            return new IndexSearcher(index).count(ofThisRegister);
        }
    }

    /// A name of syllables that no other number has.
    private static String name(int number) {
        var name = new StringBuilder("Петро Ц");
        for (int rest = number + 10_000; rest > 0; rest /= 10) {
            name.append(SYLLABLES[rest % 10]);
        }
        return name + "нко";
    }
}
