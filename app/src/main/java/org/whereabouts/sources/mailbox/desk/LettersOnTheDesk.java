package org.whereabouts.sources.mailbox.desk;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.util.HtmlUtils;
import org.whereabouts.registry.Source;
import org.whereabouts.sources.folder.FolderWellbeing;
import org.whereabouts.sources.mailbox.Wellbeing;
import org.whereabouts.sources.mailbox.imap.MailboxSettings;
import org.whereabouts.sources.mailbox.letter.Letters;
import org.whereabouts.sources.mailbox.letter.OpeningALetter;
import org.whereabouts.sources.mailbox.message.Message;
import org.whereabouts.sources.mailbox.message.Message.Part;

/// Letters as the desk shows them: as text, never as a page that could fetch or run something.
@Component
class LettersOnTheDesk {

    private static final int SHOWN = 200;
    private static final int LONGEST = 20_000;

    private final Letters letters;
    private final SourcesToChoose sources;
    private final Wellbeing wellbeing;
    private final FolderWellbeing folder;
    private final MailboxSettings settings;

    LettersOnTheDesk(
            Letters letters,
            SourcesToChoose sources,
            Wellbeing wellbeing,
            FolderWellbeing folder,
            MailboxSettings settings) {
        this.letters = letters;
        this.sources = sources;
        this.wellbeing = wellbeing;
        this.folder = folder;
        this.settings = settings;
    }

    void list(Model model) {
        model.addAttribute("letters", letters.waiting(SHOWN));
        model.addAttribute("all", letters.waiting());
        model.addAttribute("mailbox", settings.ready());
        model.addAttribute("trouble", wellbeing.trouble().orElse(null));
        model.addAttribute("fetched", wellbeing.fetched().orElse(null));
        model.addAttribute("folderTrouble", folder.trouble().orElse(null));
    }

    void letter(OpeningALetter.Open open, Model model) {
        Message message = open.message();
        model.addAttribute("letter", open.letter());
        model.addAttribute("message", message);
        model.addAttribute("text", cut(message == null ? raw(open.raw()) : text(message)));
        model.addAttribute("sources", sources.all());
    }

    Optional<Source> source(String number) {
        return sources.find(number);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " …";
    }

    private static String raw(byte[] message) {
        return new String(message, 0, Math.min(message.length, LONGEST), StandardCharsets.UTF_8);
    }

    private static String text(Message message) {
        Part plain = message.plain();
        Part html = message.html();
        return plain != null ? text(plain) : html != null ? bare(text(html)) : "";
    }

    private static String bare(String html) {
        String text = html.replaceAll("(?is)<(script|style|head)\\b.*?</\\1\\s*>", " ")
                .replaceAll("(?i)<(br|/p|/div|/li|/tr)\\b[^>]*>", "\n")
                .replaceAll("<[^>]*>", " ");
        return HtmlUtils.htmlUnescape(text)
                .replaceAll("[ \\t]+", " ")
                .replaceAll("\\n\\s*\\n\\s*", "\n\n")
                .strip();
    }

    private static String text(Part part) {
        return charset(part.charset()).decode(ByteBuffer.wrap(part.content())).toString();
    }

    private static Charset charset(@Nullable String name) {
        try {
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(name.strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return StandardCharsets.UTF_8;
        }
    }
}
