package org.whereabouts.notices.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.whereabouts.notices.News;
import org.whereabouts.pages.Words;

/// Bad news is never written in an e-mail, a message or a letter: such a program does not compile.
class GraveNewsIsNotWrittenTest {

    private static final String PROGRAM = """
            package org.whereabouts.elsewhere;
            import java.util.List;
            import java.util.Locale;
            import java.util.UUID;
            import org.whereabouts.notices.*;
            import org.whereabouts.notices.way.*;
            import org.whereabouts.enquiries.found.*;
            import org.whereabouts.notices.wording.*;
            class Program {
                Object program(Wording wording, Way way, Locale language, Writing text, TellingOfAMatch telling,
                        OwingANotice owing, Clearance.Unasked unasked, Clearance.Contact contact) {
                    return EXPRESSION;
                }
            }
            """;

    @ParameterizedTest
    @EnumSource
    void whatMayBeWrittenCompiles(News.Plain news) {
        assertThat(compiling("wording.write(News.Plain." + news + ", language)"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsGraveDoesNot(News.Grave news) {
        assertThat(compiling("wording.write(News.Grave." + news + ", language)"))
                .anySatisfy(said -> assertThat(said).contains("incompatible types"));
    }

    @Test
    void neitherDoesNewsOfWhichNobodyKnowsWhichItIs() {
        assertThat(compiling("wording.write((News) News.Grave.DEATH, language)"))
                .isNotEmpty();
    }

    @Test
    void aScriptCannotBeCarried() {
        assertThat(compiling("new Parcel(UUID.randomUUID(), way, text)")).isEmpty();
        assertThat(compiling("new Parcel(UUID.randomUUID(), way, wording.script(News.Grave.DEATH, language))"))
                .isNotEmpty();
        assertThat(compiling("new Parcel(UUID.randomUUID(), way, \"He is dead\")"))
                .isNotEmpty();
    }

    @Test
    void nobodyElseMakesATextToBeSent() {
        assertThat(compiling("new Writing(language, \"He is dead\", \"He is dead\", List.of())"))
                .isNotEmpty();
    }

    @Test
    void howToReachSomebodyTakesTheirConsent() {
        assertThat(compiling("telling.passOn(contact, \"officer\")")).isEmpty();
        assertThat(compiling("telling.passOn(unasked, \"officer\")")).isNotEmpty();
        assertThat(compiling("telling.tell(null, \"+380\", \"officer\")")).isNotEmpty();
        assertThat(compiling("new Clearance.Contact(null, \"+380\")")).isNotEmpty();
    }

    @Test
    void otherRoomsOweNothingByThemselves() {
        assertThat(compiling("owing.owe(null)"))
                .anySatisfy(said -> assertThat(said).contains("not public"));
    }

    @ParameterizedTest
    @EnumSource
    void inWritingItIsWhatGoodNewsIsInWriting(News.Grave news) {
        assertThat(news.inWriting()).isEqualTo(News.Plain.THERE_IS_NEWS);
        assertThat(news.wantsAVoice()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aVoiceSaysIt(News.Grave news) {
        for (Locale language : Words.LANGUAGES) {
            assertThat(Spoken.wording().script(news, language).lines())
                    .hasSize(5)
                    .doesNotHaveDuplicates();
        }
    }

    private static List<String> compiling(String expression) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        assumeThat(compiler).isNotNull();
        var said = new DiagnosticCollector<JavaFileObject>();
        String program = PROGRAM.replace("EXPRESSION", expression);
        var source =
                new SimpleJavaFileObject(
                        URI.create("string:///org/whereabouts/elsewhere/Program.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoring) {
                        return program;
                    }
                };
        compiler.getTask(null, null, said, List.of("-proc:none", "-d", "target"), null, List.of(source))
                .call();
        return said.getDiagnostics().stream()
                .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
                .map(one -> one.getMessage(Locale.ROOT))
                .toList();
    }
}
