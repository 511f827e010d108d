package org.whereabouts.publication.browser;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.whereabouts.publication.InventedRegister;

/// Every public page in every state, by what it shows.
final class Addresses {

    static final List<String> LANGUAGES = List.of("en", "uk", "ru", "ar");

    private Addresses() {}

    static Map<String, String> of(InventedRegister register) {
        var people = register.people();
        var addresses = new LinkedHashMap<String, String>();
        addresses.put("home", "/?");
        addresses.put("search", "/search?");
        addresses.put("missing-fact", "/search?name=&day=31&month=2&year=99&");
        addresses.put("answers", "/search?name=" + encoded("Коваленко Сергей") + "&year=1999&");
        addresses.put("described", "/search?more=" + encoded("татуювання якір") + "&");
        addresses.put("no-news", "/search?name=Xylander+Qvist&year=1950&");
        addresses.put("entry", "/people/" + people.get("Коваленко Сергій Петрович 1999-03-02") + "?");
        addresses.put("entry-dead", "/people/" + people.get("Соколов Алексей Викторович 2001-11-30") + "?");
        addresses.put("entry-arabic", "/people/" + people.get("الحسن خالد محمد 1994-01-15") + "?");
        addresses.put("list", "/list?");
        addresses.put("drawer", "/list?drawer=" + encoded("К") + "&");
        addresses.put("narrowed", "/list?status=killed&place=" + encoded("Київська") + "&");
        addresses.put("about", "/about?");
        addresses.put("policy", "/about/policy?");
        addresses.put("report", "/report?");
        addresses.put("enquire", "/enquire?");
        addresses.put("enquiry", "/enquiry?");
        addresses.put("return", "/enquire/return?");
        addresses.put("nothing", "/nothing?");
        return addresses;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
