package org.whereabouts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/// The walls of the house: which room may import which, and which library belongs to which room.
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.whereabouts");

    @Test
    void roomsImportOnlyWhatTheirPackagePageAllows() {
        ApplicationModules.of(Whereabouts.class).verify();
    }

    @Test
    void namesKnowNobody() {
        noClasses()
                .that()
                .resideInAPackage("org.whereabouts.names..")
                .should()
                .dependOnClassesThat(ofTheHouseOutside("org.whereabouts.names"))
                .check(HOUSE);
    }

    @Test
    void matchingKnowsOnlyNames() {
        noClasses()
                .that()
                .resideInAPackage("org.whereabouts.matching..")
                .should()
                .dependOnClassesThat(ofTheHouseOutside("org.whereabouts.names", "org.whereabouts.matching"))
                .check(HOUSE);
    }

    @Test
    void nobodyImportsTheSearch() {
        onlyIn("org.whereabouts.search..", "org.whereabouts.search..");
    }

    @Test
    void librariesStayInTheirRoom() {
        onlyIn(
                "com.ibm.icu..",
                "org.whereabouts.names..",
                "org.whereabouts.pages..",
                "org.whereabouts.publication.wording..");
        onlyIn("org.apache.lucene..", "org.whereabouts.search..");
        onlyIn("de.siegmar.fastcsv..", "org.whereabouts.intake..", "org.whereabouts.search..");
        onlyIn("org.dhatim..", "org.whereabouts.intake..");
        onlyIn("org.jsoup..", "org.whereabouts.intake.reading.page..");
        onlyIn("org.apache.commons.compress..", "org.whereabouts.storage..");
        onlyIn("com.google.crypto.tink..", "org.whereabouts.sealing.cipher..");
        onlyIn("org.conscrypt..", "org.whereabouts.sealing.cipher..");
        onlyIn("org.apache.pdfbox..", "org.whereabouts.pictures..");
        onlyIn("org.bouncycastle..", "org.whereabouts.sealing.cipher..", "org.whereabouts.access.signin..");
        onlyIn("org.springframework.security..", "org.whereabouts.access..");
        onlyIn("com.webauthn4j..", "org.whereabouts.access.passkey..");
        onlyIn("com.eatthepath..", "org.whereabouts.access.signin..");
        onlyIn("com.nimbusds..", "org.whereabouts.access.provider..");
        String[] mail = {
            "org.whereabouts.notices.mail..",
            "org.whereabouts.sources.mailbox.imap..",
            "org.whereabouts.sources.mailbox.message.."
        };
        onlyIn("jakarta.mail..", mail);
        onlyIn("org.eclipse.angus..", mail);
        onlyIn("org.openpdf..", "org.whereabouts.notices.letter..", "org.whereabouts.enquiries.extract..");
        onlyIn("com.google.zxing..", "org.whereabouts.pages..");
        onlyIn("javax.imageio..", "org.whereabouts.pictures..", "org.whereabouts.demo..");
        String[] telephone = {
            "org.whereabouts.hotline.sip..", "org.whereabouts.hotline.calling..", "org.whereabouts.hotline.trunk.."
        };
        onlyIn("javax.sip..", telephone);
        onlyIn("gov.nist..", telephone);
        onlyIn("org.postgresql..", "org.whereabouts.registry.store..", "org.whereabouts.publication.store..");
    }

    @Test
    void nounsDoNotKnowSpring() {
        noClasses()
                .that()
                .areRecords()
                .or()
                .areEnums()
                .and()
                .areTopLevelClasses()
                .and()
                .haveNameNotMatching(".*\\.intake\\.Register")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .check(HOUSE);
    }

    @Test
    void aCommandIsCalledOne() {
        classes()
                .that()
                .areAnnotatedWith(picocli.CommandLine.Command.class)
                .and()
                .areAnnotatedWith(org.springframework.stereotype.Component.class)
                .should()
                .haveSimpleNameEndingWith("Command")
                .check(HOUSE);
    }

    @Test
    void onlyStoresSpeakSql() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..store..", "..storage..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.jdbc..", "java.sql..")
                .check(HOUSE);
    }

    private static void onlyIn(String library, String... rooms) {
        noClasses()
                .that()
                .resideInAPackage("org.whereabouts..")
                .and()
                .resideOutsideOfPackages(rooms)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(HOUSE);
    }

    private static DescribedPredicate<JavaClass> ofTheHouseOutside(String... rooms) {
        return new DescribedPredicate<>("of the house outside " + String.join(", ", rooms)) {
            @Override
            public boolean test(JavaClass type) {
                String name = type.getPackageName();
                if (!name.startsWith("org.whereabouts")) {
                    return false;
                }
                for (String room : rooms) {
                    if (name.equals(room) || name.startsWith(room + ".")) {
                        return false;
                    }
                }
                return true;
            }
        };
    }
}
