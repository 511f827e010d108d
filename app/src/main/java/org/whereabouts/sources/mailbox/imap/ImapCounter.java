package org.whereabouts.sources.mailbox.imap;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import jakarta.mail.search.FlagTerm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.jspecify.annotations.Nullable;

/// A visit by IMAP.
final class ImapCounter implements Counter {

    private static final int HEAD = 1 << 16;

    private final IMAPStore store;
    private final IMAPFolder folder;
    private final MailboxSettings settings;
    private final long validity;
    private @Nullable IMAPFolder done;

    ImapCounter(IMAPStore store, IMAPFolder folder, MailboxSettings settings) throws MessagingException {
        this.store = store;
        this.folder = folder;
        this.settings = settings;
        this.validity = folder.getUIDValidity();
    }

    @Override
    public long validity() {
        return validity;
    }

    @Override
    public List<Long> waiting(long after) throws ServerAway {
        try {
            var numbers = new TreeSet<Long>();
            add(folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false)), numbers);
            // Also what somebody has opened in the meantime with another program. A server answers `n:*` with its last
            // message even where that has a smaller number.
            if (after > 0) {
                var later = new TreeSet<Long>();
                add(folder.getMessagesByUID(after + 1, UIDFolder.LASTUID), later);
                numbers.addAll(later.tailSet(after, false));
            }
            return List.copyOf(numbers);
        } catch (MessagingException lost) {
            throw new ServerAway(ServerTrouble.LOST);
        }
    }

    private void add(Message[] messages, Set<Long> numbers) throws MessagingException {
        var numbering = new FetchProfile();
        numbering.add(UIDFolder.FetchProfileItem.UID);
        numbering.add(FetchProfile.Item.SIZE);
        folder.fetch(messages, numbering);
        for (Message message : messages) {
            if (message != null && !message.isExpunged()) {
                numbers.add(folder.getUID(message));
            }
        }
    }

    @Override
    public Fetched fetch(long uid) throws ServerAway {
        try {
            IMAPMessage message = message(uid);
            if (message == null) {
                return new Gone();
            }
            int size = message.getSize();
            return size > settings.largest() ? new TooLong(head(message), size) : whole(message);
        } catch (MessageRemovedException gone) {
            return new Gone();
        } catch (MessagingException | IOException lost) {
            throw new ServerAway(ServerTrouble.LOST);
        }
    }

    private Fetched whole(IMAPMessage message) throws MessagingException, IOException {
        byte[] all;
        try (InputStream content = message.getMimeStream()) {
            // The size was the server's word.
            all = content.readNBytes(settings.largest() + 1);
        }
        if (all.length == 0) {
            // A connection that is lost in the middle can look like an end.
            throw new IOException("WA-2051 nothing came");
        }
        return all.length > settings.largest() ? new TooLong(head(message), all.length) : new Whole(all);
    }

    private static byte[] head(IMAPMessage message) throws MessagingException {
        var head = new ByteArrayOutputStream();
        var lines = message.getAllHeaderLines();
        while (lines.hasMoreElements() && head.size() < HEAD) {
            head.writeBytes((lines.nextElement() + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        }
        head.writeBytes(new byte[] {'\r', '\n'});
        return head.toByteArray();
    }

    @Override
    public void settle(long uid) throws ServerAway {
        try {
            IMAPMessage message = message(uid);
            if (message == null) {
                return;
            }
            message.setFlag(Flags.Flag.SEEN, true);
            if (!settings.done().isEmpty() && store.hasCapability("MOVE")) {
                folder.moveMessages(new Message[] {message}, done());
            }
        } catch (MessageRemovedException gone) {
            return;
        } catch (MessagingException refused) {
            throw new ServerAway(ServerTrouble.LOST);
        }
    }

    private IMAPFolder done() throws MessagingException {
        IMAPFolder there = done;
        if (there == null) {
            there = (IMAPFolder) store.getFolder(settings.done());
            if (!there.exists()) {
                there.create(Folder.HOLDS_MESSAGES);
            }
            done = there;
        }
        return there;
    }

    private @Nullable IMAPMessage message(long uid) throws MessagingException {
        return (IMAPMessage) folder.getMessageByUID(uid);
    }

    @Override
    public void close() {
        ImapPostOffice.hangUp(store);
    }
}
