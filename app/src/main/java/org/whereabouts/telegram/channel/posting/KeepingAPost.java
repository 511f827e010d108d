package org.whereabouts.telegram.channel.posting;

import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import org.whereabouts.audit.Sha256;
import org.whereabouts.telegram.api.Answer;
import org.whereabouts.telegram.api.Refusal;
import org.whereabouts.telegram.api.Telegram;
import org.whereabouts.telegram.api.Text;
import org.whereabouts.telegram.channel.Post;
import org.whereabouts.telegram.channel.Receipts.Method;
import org.whereabouts.telegram.channel.wording.WordingAPost;

/// Compares a post that stands with what the pages show now, and edits it where they differ. Where nobody is left to be
/// named, the
/// post is deleted; or, where Telegram does not let a bot delete what is old, says that and nothing else.
@Component
class KeepingAPost {

    private final Looking looking;
    private final WordingAPost wording;
    private final Ledger ledger;
    private final Patience patience;

    KeepingAPost(Looking looking, WordingAPost wording, Ledger ledger, Patience patience) {
        this.looking = looking;
        this.wording = wording;
        this.ledger = ledger;
        this.patience = patience;
    }

    /// Brings it in line.
    void keep(Post post, Post.Stands stands, Telegram telegram) {
        Look look = looking.at(post);
        if (look.cards().isEmpty()) {
            delete(post, stands, look, telegram);
            return;
        }
        String words = wording.say(post.topic(), look.cards());
        String said = Sha256.of(words.getBytes(StandardCharsets.UTF_8)).hex();
        if (said.equals(stands.said()) && look.gone().isEmpty()) {
            ledger.edited(post, look, said);
        } else if (!look.gone().isEmpty() || patience.admits(post.topic().chat())) {
            ledger.naming(post, look.shown());
            edited(post, look, said, telegram.edit(stands.message(), Text.of(words)));
        }
    }

    private void edited(Post post, Look look, String said, Answer<Boolean> answer) {
        if (isSo(answer)) {
            ledger.edited(post, look, said);
        } else if (answer.isRefused(Refusal.GONE)) {
            ledger.ended(post, look.named(), Method.WAS_GONE, Refusal.GONE.name());
        } else {
            failed(post, answer);
        }
    }

    private void delete(Post post, Post.Stands stands, Look look, Telegram telegram) {
        Answer<Boolean> answer = telegram.delete(stands.message());
        switch (answer) {
            case Answer.Done<Boolean> done -> ledger.ended(post, look.named(), Method.DELETED, "DONE");
            case Answer.Refused<Boolean>(var why)
            when why == Refusal.GONE -> ledger.ended(post, look.named(), Method.WAS_GONE, why.name());
            case Answer.Refused<Boolean>(var why) -> empty(post, stands, look, why, telegram);
            default -> failed(post, answer);
        }
    }

    private void empty(Post post, Post.Stands stands, Look look, Refusal refused, Telegram telegram) {
        Answer<Boolean> answer = telegram.edit(stands.message(), Text.of(wording.takenBack(post.topic())));
        if (isSo(answer)) {
            ledger.ended(post, look.named(), Method.EMPTIED, "DELETE_" + refused.name());
        } else if (answer.isRefused(Refusal.GONE)) {
            ledger.ended(post, look.named(), Method.WAS_GONE, Refusal.GONE.name());
        } else {
            failed(post, answer);
        }
    }

    private void failed(Post post, Answer<?> answer) {
        ledger.failed(post, code(answer));
        patience.heed(post, answer);
    }

    private static boolean isSo(Answer<Boolean> answer) {
        return answer instanceof Answer.Done || answer.isRefused(Refusal.NOT_MODIFIED);
    }

    private static String code(Answer<?> answer) {
        return switch (answer) {
            case Answer.Refused<?>(var why) -> why.name();
            case Answer.TooSoon<?> later -> "TOO_SOON";
            case Answer.NotReached<?> nobody -> "NOT_REACHED";
            case Answer.Unknown<?> silent -> "UNKNOWN";
            case Answer.Done<?> done -> "DONE";
        };
    }
}
