package org.whereabouts.exchange.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/// Invented people, and how lists elsewhere would spell them: in Cyrillic as Ukrainians or Russians do, in Latin
/// letters
/// by four habits, in Arabic, Georgian and Armenian letters, now and then with a slip of the pen.
///
/// The letters are written down here by hand and owe nothing to the tables that are being tested.
final class InventedNames {

    /// A given name as each writing has it: uk, ru, en, de, ar, ka, hy.
    private static final String[][] GIVEN = {
        {"Сергій", "Сергей", "Serhii", "Sergej", "سيرغي", "სერგეი", "Սերգեյ"},
        {"Олександр", "Александр", "Oleksandr", "Alexander", "ألكسندر", "ალექსანდრე", "Ալեքսանդր"},
        {"Андрій", "Андрей", "Andrii", "Andrej", "أندريه", "ანდრეი", "Անդրեյ"},
        {"Дмитро", "Дмитрий", "Dmytro", "Dimitri", "دميترو", "დიმიტრი", "Դմիտրի"},
        {"Микола", "Николай", "Mykola", "Nikolai", "ميكولا", "ნიკოლოზ", "Նիկոլայ"},
        {"Володимир", "Владимир", "Volodymyr", "Wladimir", "فولوديمير", "ვლადიმერ", "Վլադիմիր"},
        {"Михайло", "Михаил", "Mykhailo", "Michail", "ميخايلو", "მიხეილ", "Միխայիլ"},
        {"Олексій", "Алексей", "Oleksii", "Alexej", "أليكسي", "ალექსეი", "Ալեքսեյ"},
        {"Іван", "Иван", "Ivan", "Iwan", "إيفان", "ივანე", "Իվան"},
        {"Павло", "Павел", "Pavlo", "Pawel", "بافلو", "პავლე", "Պավել"},
        {"Віктор", "Виктор", "Viktor", "Wiktor", "فيكتور", "ვიქტორ", "Վիկտոր"},
        {"Юрій", "Юрий", "Yurii", "Jurij", "يوري", "იური", "Յուրի"},
        {"Богдан", "Богдан", "Bohdan", "Bogdan", "بوهدان", "ბოგდან", "Բոգդան"},
        {"Тарас", "Тарас", "Taras", "Taras", "تاراس", "ტარას", "Տարաս"},
        {"Роман", "Роман", "Roman", "Roman", "رومان", "რომან", "Ռոման"},
        {"Максим", "Максим", "Maksym", "Maxim", "مكسيم", "მაქსიმ", "Մաքսիմ"}
    };
    private static final String[] ROOTS = {
        "Бондар", "Кравч", "Мельнич", "Гаврил", "Ткач", "Коваль", "Шевч", "Савч", "Левч", "Дубров", "Лисен", "Гончар",
        "Марчен", "Петрич", "Романч", "Сидорч", "Захарч", "Терещ", "Волош", "Черняв", "Журав", "Хоменч", "Яворч",
                "Рудч",
        "Білоус", "Мостов", "Кучер", "Нестер", "Остапч", "Пилипч", "Ригор", "Стельм", "Тимош", "Федорч", "Харч", "Щерб",
        "Юрч", "Зінч", "Вовч", "Даниль"
    };
    private static final String[] ENDS = {"енко", "ук", "ов", "инський", "ак", "ишин", "ець", "ович", "ін", "аренко"};

    private static final Map<Character, String> PASSPORT = table(
            "а a б b в v г h ґ g д d е e є ie ж zh з z и y і i ї i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts"
                    + " ч ch ш sh щ shch ю iu я ia");
    private static final Map<Character, String> PRESS = table(
            "а a б b в v г g ґ g д d е e є ye ж zh з z и i і i ї i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts"
                    + " ч ch ш sh щ sch ю yu я ya");
    private static final Map<Character, String> GERMAN = table(
            "а a б b в w г g ґ g д d е e є je ж sch з s и i і i ї i й j к k л l м m н n о o п p р r с s т t у u ф f х ch ц z"
                    + " ч tsch ш sch щ schtsch ю ju я ja");
    private static final Map<Character, String> ARABIC = table(
            "а ا б ب в ف г غ ґ غ д د е ي є ي ж ج з ز и ي і ي ї ي й ي к ك л ل м م н ن о و п ب р ر с س т ت у و ф ف х خ ц تس"
                    + " ч تش ш ش щ شتش ю يو я يا");
    private static final Map<Character, String> GEORGIAN = table(
            "а ა б ბ в ვ г გ ґ გ д დ е ე є ე ж ჟ з ზ и ი і ი ї ი й ი к კ л ლ м მ н ნ о ო п პ р რ с ს т ტ у უ ф ფ х ხ ц ც ч ჩ"
                    + " ш შ щ შჩ ю იუ я ია");
    private static final Map<Character, String> ARMENIAN = table(
            "а ա б բ в վ г գ ґ գ д դ е ե є ե ж ժ з զ и ի і ի ї ի й յ к կ л լ м մ н ն о ո п պ р ր с ս т տ у ու ф ֆ х խ ц ց ч չ"
                    + " ш շ щ շչ ю յու я յա");

    private InventedNames() {}

    /// Somebody who does not exist.
    record Somebody(int given, String family, int year) {}

    /// How a list writes a name.
    enum Writing {
        UKRAINIAN,
        RUSSIAN,
        PASSPORT_LATIN,
        PRESS_LATIN,
        GERMAN_LATIN,
        ARABIC_LETTERS,
        GEORGIAN_LETTERS,
        ARMENIAN_LETTERS
    }

    /// The n-th of those who do not exist: no two share name and year.
    static Somebody somebody(int n) {
        int family = n % (ROOTS.length * ENDS.length);
        int round = n / (ROOTS.length * ENDS.length);
        int given = (round + family * 5) % GIVEN.length;
        int year = 1950 + (family * 7 + round * 11 / GIVEN.length + round) % 56;
        return new Somebody(given, ROOTS[family % ROOTS.length] + ENDS[family / ROOTS.length], year);
    }

    /// The name, in one text.
    static String written(Somebody who, Writing writing, Random chance) {
        String family = slip(family(who.family(), writing), chance);
        String given = GIVEN[who.given()][column(writing)];
        return chance.nextBoolean() ? family + " " + given : given + " " + family;
    }

    private static String family(String family, Writing writing) {
        return switch (writing) {
            case UKRAINIAN -> family;
            case RUSSIAN -> russian(family);
            case PASSPORT_LATIN -> capital(spelt(family, PASSPORT));
            case PRESS_LATIN -> capital(spelt(russian(family), PRESS));
            case GERMAN_LATIN -> capital(spelt(russian(family), GERMAN));
            case ARABIC_LETTERS -> spelt(family.replace("ський", "скі"), ARABIC);
            case GEORGIAN_LETTERS -> spelt(russian(family), GEORGIAN);
            case ARMENIAN_LETTERS -> spelt(russian(family), ARMENIAN);
        };
    }

    private static int column(Writing writing) {
        return switch (writing) {
            case UKRAINIAN -> 0;
            case RUSSIAN -> 1;
            case PASSPORT_LATIN, PRESS_LATIN -> 2;
            case GERMAN_LATIN -> 3;
            case ARABIC_LETTERS -> 4;
            case GEORGIAN_LETTERS -> 5;
            case ARMENIAN_LETTERS -> 6;
        };
    }

    private static String russian(String family) {
        return family.replace("ський", "ский")
                .replace("ець", "ец")
                .replace('і', 'и')
                .replace("Бі", "Би");
    }

    /// One name in ten has a letter twice, or lacks one that is not the first.
    private static String slip(String name, Random chance) {
        if (chance.nextInt(10) > 0 || name.length() < 6) {
            return name;
        }
        int at = 2 + chance.nextInt(name.length() - 3);
        return chance.nextBoolean()
                ? name.substring(0, at) + name.charAt(at) + name.substring(at)
                : name.substring(0, at) + name.substring(at + 1);
    }

    private static String spelt(String name, Map<Character, String> letters) {
        var text = new StringBuilder();
        if (letters.equals(ARABIC) && name.startsWith("О")) {
            text.append('أ');
        }
        for (char letter : name.toLowerCase(Locale.ROOT).toCharArray()) {
            text.append(letters.getOrDefault(letter, ""));
        }
        return text.toString();
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static Map<Character, String> table(String pairs) {
        List<String> words = List.of(pairs.split(" "));
        var table = new HashMap<Character, String>();
        for (int i = 0; i < words.size(); i += 2) {
            table.put(words.get(i).charAt(0), words.get(i + 1));
        }
        return Map.copyOf(table);
    }
}
