package org.whereabouts.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// From the letters of a word to where its spellings meet: the word as written | its letters set right, and their
/// script
/// | its sounds, the main reading first | their skeletons | the consonants.
class A08_HowWordsSoundTest {

    private static final String BAD_ORIGINALS = """
            Cepгeй    | сергей Cyrl | sergei | sarg | sr
            Koвaлeнко | коваленко Cyrl | kovalenko | kavalank | klnk
            К0валенко | коваленко Cyrl | kovalenko | kavalank | klnk
            3оя       | зоя Cyrl | zoia | za | z
            6огдан    | богдан Cyrl | bogdan | bagdan | bgdn
            4орновол  | чорновол Cyrl | cornovol | carnaval | crnl
            1ван      | іван Cyrl | ivan | ivan | n
            C0lt      | colt Latn | kolt tsolt | kalt talt | klt
            5emen     | semen Latn | semen | saman | smn
            8ogdan    | bogdan Latn | bogdan | bagdan | bgdn
            3rnest    | ernest Latn | ernest | arnast | rnst
            1van      | ivan Latn | ivan | ivan | n
            Іvan      | ivan Latn | ivan | ivan | n
            Петpoвнa  | петровна Cyrl | petrovna | patravn | ptrn
            """;

    private static final String MERGED = """
            Каліноўскі  | каліноўскі Cyrl | kalinovski | kalinavsk | klnsk
            Kalinouski  | kalinouski Latn | kalinouski kalinuski | kalinavsk kalinusk | klnsk
            Uladzimir   | uladzimir Latn | uladzimir | vladimir | ldmr
            Щербаков    | щербаков Cyrl | wcerbakov | warbakav | wrbk
            Shcherbakov | shcherbakov Latn | wcerbakov | warbakav | wrbk
            Пуцін       | пуцін Cyrl | putsin | putin | ptn
            Putsin      | putsin Latn | putsin | putin | ptn
            Дзьмітры    | дзьмітры Cyrl | dzmitri | dmitr | dmtr
            Джабраилов  | джабраилов Cyrl | djabrailov | jabrailav | jbrl
            Jabrailov   | jabrailov Latn | iabrailov djabrailov | abrailav jabrailav | brl
            Хома        | хома Cyrl | xoma | gam | gm
            Семёнов     | семёнов Cyrl | semionov | samanav | smn
            Мария       | мария Cyrl | mariia | mar | mr
            Marija      | marija Latn | mariia maridja | mar marij | mr
            Яна         | яна Cyrl | iana | an | n
            Юдин        | юдин Cyrl | iudin | udin | dn
            Ева         | ева Cyrl | eva | av |
            Анна        | анна Cyrl | anna | an | n
            Уа          | уа Cyrl | ua | ua |
            Ус          | ус Cyrl | us | vs | s
            """;

    private static final String SERVANTS = """
            Abdulrahman | abdulrahman Latn | abdulraxman | abdragman | bdrgmn
            Abdelrahman | abdelrahman Latn | abdelraxman | abdragman | bdrgmn
            Abdurahman  | abdurahman Latn | abduraxman | abdragman | bdrgmn
            Abdi        | abdi Latn | abdi | abd | bd
            Abdula      | abdula Latn | abdula | abdul | bdl
            """;

    private static final String SECOND_READINGS = """
            Szczerbak  | szczerbak Latn | szkzerbak wcerbak | szkzarbak warbak | szkzrbk
            Wałęsa     | wałęsa Latn | valesa valeza | valas valaz | ls
            Schröder   | schröder Latn | wroder jroder | wradar jradar | wrdr
            Schwez     | schwez Latn | wvez wvets jvets | wvaz wvat jvat | wz
            Gueorgui   | gueorgui Latn | gueorgui georgi | guaarg gaarg | gr
            Tchekhov   | tchekhov Latn | cexov | cagav | cg
            Poutine    | poutine Latn | poutine putin | pavtin putin | ptn
            Karou      | karou Latn | karou | karav | kr
            Chochlov   | chochlov Latn | coclov wowlov xoxlov | caclav wawlav gaglav | cl
            Shchuchin  | shchuchin Latn | wcucin | wucin | wcn
            Kravcov    | kravcov Latn | kravkov kravtsov | kravkav kravtav | krk
            Kucerenko  | kucerenko Latn | kutserenko | kutarank | ktrnk
            Vranic     | vranic Latn | vranik vranits | vranik vranit | rnk
            Cvetkova   | cvetkova Latn | kvetkova tsvetkova | kvatkav tvatkav | ktk
            Czetkov    | czetkov Latn | kzetkov | kzatkav | kztk
            Czvetkov   | czvetkov Latn | kzvetkov tsvetkov | kzvatkav tvatkav | kztk
            Xoxlov     | xoxlov Latn | ksokslov xoxlov | ksakslav gaglav | ksksl
            Xawery     | xawery Latn | ksaveri | ksavar | ksr
            Shhukin    | shhukin Latn | wxukin wcukin | wgukin wukin | wgkn
            Zoom       | zoom Latn | zoom zum | zaam zum | zm
            Djordjevic | djordjevic Latn | djordjevik diordievits | jarjavik dardavit | jrjk
            Thabet     | thabet Latn | tabet sabet | tabat sabat | tbt
            Fatimah    | fatimah Latn | fatimax fatima | fatimag fatim | ftm
            Fatimeh    | fatimeh Latn | fatimex fatima | fatimag fatim | ftm
            Alhasan    | alhasan Latn | alxasan xasan | algasan gasan | lgsn
            Elhasan    | elhasan Latn | elxasan xasan | algasan gasan | lgsn
            Alkov      | alkov Latn | alkov | alkav | lk
            Alenko     | alenko Latn | alenko | alank | lnk
            Alan       | alan Latn | alan | alan | ln
            Hakobyan   | hakobyan Latn | xakobian akobian | gakaban akaban | gkbn
            Hovsepian  | hovsepian Latn | xovsepian ovsepian | gavsapan avsapan | gspn
            Hakob      | hakob Latn | xakob | gakab | gkb
            """;

    private static final String OTHER_SCRIPTS = """
            Հակոբյան  | հակոբյան Armn | xakobian akobian | gakaban akaban | gkbn
            Արամ      | արամ Armn | aram | aram | rm
            მაისურაძე | მაისურაძე Geor | maisuradze | maisurad | msrd
            فاطمة     | فاطمة Arab | fatma | fatm | ftm
            يوسف      | يوسف Arab | iusf | usf | sf
            漢字        | 漢字 Zyyy | xanzi | ganz | gnz
            Μαρία     | μαρία Zyyy | maria | mar | mr
            """;

    @Test
    void digitsAndLookAlikesAreSetTowardsTheScriptOfTheWord() {
        assertThat(retold(BAD_ORIGINALS)).isEqualTo(BAD_ORIGINALS);
    }

    @Test
    void russianUkrainianAndBelarusianShapesMeet() {
        assertThat(retold(MERGED)).isEqualTo(MERGED);
    }

    @Test
    void theArticleBehindAServantIsNotHeard() {
        assertThat(retold(SERVANTS)).isEqualTo(SERVANTS);
    }

    @Test
    void latinLettersAreReadInTheWaysTheySuggest() {
        assertThat(retold(SECOND_READINGS)).isEqualTo(SECOND_READINGS);
    }

    @Test
    void otherScriptsAreReadByTheirTablesOrRomanised() {
        assertThat(retold(OTHER_SCRIPTS)).isEqualTo(OTHER_SCRIPTS);
    }

    static String retold(String story) {
        var reader = new NameReader();
        return story.lines()
                .map(line -> line.substring(0, line.indexOf('|')))
                .map(word -> word
                        + notation(reader.read(WrittenName.of(word))
                                .tokens()
                                .getFirst()
                                .spelling()) + "\n")
                .collect(Collectors.joining());
    }

    private static String notation(Spelling word) {
        return "| %s %s | %s | %s | %s"
                .formatted(
                        word.text(),
                        word.script().code(),
                        String.join(" ", word.sounds()),
                        String.join(" ", word.skeletons()),
                        word.consonants())
                .stripTrailing();
    }
}
