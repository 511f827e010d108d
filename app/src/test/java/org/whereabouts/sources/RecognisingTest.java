package org.whereabouts.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class RecognisingTest {

    @Test
    void textIsAnArticleWhateverItsEncoding() {
        assertThat(of(InventedArticles.ARTICLE)).isEqualTo(Kind.ARTICLE);
        assertThat(of(InventedArticles.REPOST)).isEqualTo(Kind.ARTICLE);
        assertThat(Recognising.of(InventedArticles.ARTICLE.getBytes(StandardCharsets.UTF_16)))
                .isEqualTo(Kind.ARTICLE);
    }

    @Test
    void rowsInStepAreAList() {
        assertThat(of("name;born;status\nOstap Verbenko;1999;captured\n")).isEqualTo(Kind.LIST);
        assertThat(of("name,born,status\n\"Verbenko, Ostap\",1999,captured\n")).isEqualTo(Kind.LIST);
        assertThat(of("<?xml version=\"1.0\"?>\n<pfif:pfif xmlns:pfif=\"x\"></pfif:pfif>"))
                .isEqualTo(Kind.LIST);
    }

    @Test
    void sentencesWithCommasAreNoList() {
        assertThat(of("They came, they saw, they left.\nNobody was hurt, the mayor said.\n"))
                .isEqualTo(Kind.ARTICLE);
    }

    @Test
    void aWorkbookIsAListAndAnotherArchiveIsNot() throws IOException {
        assertThat(Recognising.of(archive("xl/workbook.xml"))).isEqualTo(Kind.LIST);
        assertThat(Recognising.of(archive("word/document.xml"))).isEqualTo(Kind.OTHER);
    }

    @Test
    void picturesAndWhatNobodyCanReadAreToldApart() {
        assertThat(Recognising.of(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0}))
                .isEqualTo(Kind.PICTURE);
        assertThat(of("%PDF-1.7")).isEqualTo(Kind.OTHER);
        assertThat(Recognising.of(new byte[] {1, 0, 2, 0, 3})).isEqualTo(Kind.OTHER);
    }

    private static Kind of(String text) {
        return Recognising.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] archive(String part) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            archive.putNextEntry(new ZipEntry(part));
            archive.write(1);
            archive.closeEntry();
        }
        return bytes.toByteArray();
    }
}
