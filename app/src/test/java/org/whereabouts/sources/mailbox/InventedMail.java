package org.whereabouts.sources.mailbox;

import java.util.ArrayList;
import java.util.Base64;

/// Messages that nobody sent.
final class InventedMail {

    static final String VOUCHED = "Authentication-Results: " + TestMail.AUTHORITY
            + ";\r\n dmarc=pass (p=reject) header.from=gazette.example; spf=pass smtp.mailfrom=gazette.example\r\n";
    static final String FROM = "From: Gazette (invented) <lists@gazette.example>\r\n";

    private InventedMail() {}

    static String nested(int depth) {
        var message = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            message.append("Content-Type: multipart/mixed; boundary=b" + i + "\r\n\r\n--b" + i + "\r\n");
        }
        return message.append("Content-Type: text/plain\r\n\r\nThe end.\r\n").toString();
    }

    static String withAttachments() {
        var lines = new ArrayList<String>();
        lines.add((FROM + VOUCHED).strip());
        lines.add("Subject: =?utf-8?Q?Списки?=");
        lines.add("MIME-Version: 1.0");
        lines.add("Content-Type: multipart/mixed; boundary=outer");
        lines.add("");
        lines.add("--outer");
        lines.add("Content-Type: multipart/alternative; boundary=inner");
        lines.add("");
        lines.add("--inner");
        lines.add("Content-Type: text/plain; charset=utf-8");
        lines.add("");
        lines.add("Look at the page.");
        lines.add("--inner");
        lines.add("Content-Type: text/html; charset=windows-1251");
        lines.add("Content-Transfer-Encoding: base64");
        lines.add("");
        lines.add(Base64.getMimeEncoder()
                .encodeToString("<html><body><p>Вимислена стаття.</p></body></html>"
                        .getBytes(java.nio.charset.Charset.forName("windows-1251"))));
        lines.add("--inner--");
        lines.add("--outer");
        lines.add("Content-Type: text/csv; charset=utf-8; name=\"../../people.csv\"");
        lines.add("Content-Disposition: attachment; filename=\"../../people.csv\"");
        lines.add("");
        lines.add("name,born,status\nNebuvalyi Ustym,1999,captured\nVyhadana Odarka,1970,missing\n");
        lines.add("--outer");
        lines.add("Content-Type: image/png; name=page.png");
        lines.add("Content-Transfer-Encoding: base64");
        lines.add("");
        lines.add(Base64.getEncoder().encodeToString(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}));
        lines.add("--outer--");
        return String.join("\r\n", lines) + "\r\n";
    }
}
