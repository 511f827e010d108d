package org.whereabouts.enquiries.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.whereabouts.enquiries.Enquirer;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.OpeningAnEnquiry;
import org.whereabouts.enquiries.Sought;
import org.whereabouts.enquiries.WordCode;
import org.whereabouts.matching.Particulars;
import org.whereabouts.matching.Sex;
import org.whereabouts.names.WrittenName;
import org.whereabouts.publication.WithPages;
import org.whereabouts.registry.Operation;
import org.whereabouts.sealing.TestKey;

/// Canaries in every field: of three enquiries and a draft; with `-Dwhereabouts.long=true` of a thousand,
/// or as many as `-Dwhereabouts.canaries=10000` says. The first hundred are filed on the pages, the others
/// without them.
@WithPages
@Import(TestKey.class)
@ExtendWith(OutputCaptureExtension.class)
class NothingReadableIsKeptTest {

    private static final int ENQUIRIES =
            Integer.getInteger("whereabouts.canaries", Boolean.getBoolean("whereabouts.long") ? 1000 : 3);
    private static final int ON_PAGES = 100;
    private static final String LATIN = "Zyzzyvanorak";
    private static final String CYRILLIC = "Ґедзьканарка";

    @LocalServerPort
    int port;

    @Autowired
    TestKey key;

    @Autowired
    OpeningAnEnquiry opening;

    @Value("${whereabouts.data}")
    Path data;

    @BeforeEach
    void unlock() {
        key.unlock();
    }

    @Test
    void inTheDataFolderTheLogOrTemporaryFiles(CapturedOutput output) throws IOException {
        var secrets = new ArrayList<String>(List.of(LATIN, CYRILLIC));
        var numbers = new ArrayList<String>();
        for (int i = ON_PAGES; i < ENQUIRIES; i++) {
            opened();
        }
        for (int i = 0; i < Math.min(ENQUIRIES, ON_PAGES); i++) {
            OldPhone phone = answered();
            WordCode draft = WordCode.parse(phone.cookie("enquire")).orElseThrow();
            String receipt = phone.post("/enquire/check").body();
            numbers.add(AskingTest.number(receipt));
            if (i < 3) {
                // Looking for each takes a walk through everything.
                secrets.add(draft.words());
                secrets.add(AskingTest.code(receipt));
            }
            follow(numbers.getLast(), AskingTest.code(receipt));
        }
        OldPhone unsent = answered();
        secrets.add(unsent.cookie("enquire"));

        List<byte[]> kept = files();
        // That the search can find anything: the number stands there in the clear.
        assertThat(kept).anyMatch(file -> contains(file, bytes(numbers.getLast().replace("-", ""))));
        for (Map.Entry<String, byte[]> form : forms(secrets).entrySet()) {
            assertThat(kept.stream().filter(file -> contains(file, form.getValue())))
                    .as(form.getKey())
                    .isEmpty();
        }
        assertThat(output.getAll()).doesNotContain(secrets);
    }

    private OldPhone answered() {
        var phone = new OldPhone(port, "uk", "");
        String both = LATIN + " " + CYRILLIC;
        phone.post("/enquire");
        phone.post("/enquire/who", "name", both, "spellings", both + "\r\n" + both);
        phone.post("/enquire/born", "born-year", "1999");
        phone.post("/enquire/family", "father", both, "mother", both, "birthplace", both, "home", both);
        phone.post("/enquire/last", "last-year", "2022", "where", both, "how", both);
        phone.post("/enquire/looks", "marks", both, "clothing", both);
        phone.upload("/enquire/photographs", bytes(both), "do", "add");
        phone.post("/enquire/service", "unit", both, "rank", both, "number", both);
        phone.post("/enquire/you", "kinship", "parent", "called", both);
        phone.post("/enquire/reach", "way", "letter", "contact", both, "when", both, "unwanted", both);
        return phone;
    }

    private void opened() {
        String both = LATIN + " " + CYRILLIC;
        var who = new Particulars(
                List.of(WrittenName.of(both), WrittenName.of(LATIN)),
                null,
                Sex.UNKNOWN,
                both,
                both,
                both,
                both,
                both,
                both,
                both);
        var sought =
                new Sought(who, new Sought.Looks(both, both, null, 0), new Sought.LastContact(null, both, both), both);
        var enquirer = new Enquirer(both, Enquirer.Kinship.PARENT, Enquirer.Way.LETTER, both, both, "uk", both);
        opening.open(new OpeningAnEnquiry.Order(
                Enquiry.Id.fresh(), Operation.FIRST, Locale.ENGLISH, sought, enquirer, WordCode.fresh()));
    }

    private void follow(String number, String code) {
        var phone = new OldPhone(port, "uk", "");
        phone.post("/enquiry", "number", number, "code", code);
        phone.post("/enquiry/add", "about", "other", "place", "1", "addition", LATIN + " " + CYRILLIC);
    }

    private List<byte[]> files() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try (Stream<Path> own = Files.walk(data);
                Stream<Path> shared = Files.list(temporary)) {
            return Stream.concat(own, shared.filter(NothingReadableIsKeptTest::mayBeOurs))
                    .filter(Files::isRegularFile)
                    .flatMap(file -> read(file).stream())
                    .toList();
        }
    }

    private static boolean mayBeOurs(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith("imageio") || name.startsWith("upload_");
    }

    /// A file, and what is inside it when it is zipped.
    private static List<byte[]> read(Path file) {
        try {
            byte[] content = Files.readAllBytes(file);
            var all = new ArrayList<byte[]>(List.of(content));
            if (content.length > 2 && content[0] == 0x1f && (content[1] & 0xff) == 0x8b) {
                try (var unzipped = new GZIPInputStream(new ByteArrayInputStream(content))) {
                    all.add(unzipped.readAllBytes());
                }
            }
            return all;
        } catch (java.nio.file.NoSuchFileException | java.nio.file.AccessDeniedException gone) {
            return List.of();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Map<String, byte[]> forms(List<String> secrets) {
        var forms = new LinkedHashMap<String, byte[]>();
        for (String secret : secrets) {
            for (Charset charset :
                    List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                byte[] plain = secret.getBytes(charset);
                forms.put(secret + " " + charset, plain);
                for (int shift = 0; shift < 3; shift++) {
                    byte[] shifted = new byte[plain.length + shift];
                    System.arraycopy(plain, 0, shifted, shift, plain.length);
                    String encoded = Base64.getEncoder().encodeToString(shifted);
                    // The first and the last letters also depend on what stands beside.
                    forms.put(
                            secret + " " + charset + " base64 " + shift,
                            bytes(encoded.substring(shift == 0 ? 0 : 4, encoded.length() - 4)));
                }
            }
        }
        return forms;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean contains(byte[] all, byte[] some) {
        outer:
        for (int at = 0; at <= all.length - some.length; at++) {
            for (int i = 0; i < some.length; i++) {
                if (all[at + i] != some[i]) {
                    continue outer;
                }
            }
            return true;
        }
        return false;
    }
}
