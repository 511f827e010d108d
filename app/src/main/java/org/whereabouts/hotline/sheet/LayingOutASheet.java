package org.whereabouts.hotline.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.whereabouts.enquiries.filling.AnswerInWords;
import org.whereabouts.hotline.calls.TheLine;
import org.whereabouts.hotline.switchboard.Caller;
import org.whereabouts.hotline.switchboard.Switchboard;
import org.whereabouts.pages.Trouble;
import org.whereabouts.pages.Visit;
import org.whereabouts.pages.Words;

/// Lays a sheet out: to be written on, and to be read back.
@Component
class LayingOutASheet {

    private final Words words;
    private final Switchboard switchboard;
    private final TheLine line;

    LayingOutASheet(Words words, Switchboard switchboard, TheLine line) {
        this.words = words;
        this.switchboard = switchboard;
        this.line = line;
    }

    /// To be written on.
    String write(Sheet sheet, Map<String, String> answers, List<Trouble> troubles, Visit visit, Model model) {
        Locale language = visit.locale();
        model.addAttribute("sheet", sheet);
        model.addAttribute("parts", Questions.PARTS);
        model.addAttribute("next", Questions.next());
        model.addAttribute("answers", answers);
        model.addAttribute("speaks", answers.getOrDefault(Questions.SPEAKS, caller(sheet, language)));
        model.addAttribute("languages", Words.LANGUAGES);
        model.addAttribute("referrals", line.referrals());
        model.addAttribute(
                "troubles",
                troubles.stream().map(one -> one.in(words, language)).toList());
        return "hotline/sheet";
    }

    /// The language that the caller chose on the line, or else that of the page.
    private String caller(Sheet sheet, Locale page) {
        Caller caller =
                sheet.call() == null ? null : switchboard.find(sheet.call()).orElse(null);
        Locale chosen = caller == null ? null : caller.language();
        return (chosen == null ? page : chosen).getLanguage();
    }

    /// To be read back to the caller.
    String readBack(Sheet sheet, Map<String, String> answers, LocalDate today, Visit visit, Model model) {
        var in = new AnswerInWords(words);
        List<Row> rows = new ArrayList<>();
        for (var part : Questions.PARTS) {
            for (var one : part.fields()) {
                String value = in.value(one.field(), answers, visit.locale(), today);
                if (value != null) {
                    rows.add(new Row(one.number(), "field." + one.field().id(), value));
                }
            }
        }
        model.addAttribute("sheet", sheet);
        model.addAttribute("rows", rows);
        model.addAttribute("answers", answers);
        return "hotline/read-back";
    }

    /// One answer.
    record Row(int number, String label, String value) {}
}
