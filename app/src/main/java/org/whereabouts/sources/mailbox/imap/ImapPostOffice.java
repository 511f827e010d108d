package org.whereabouts.sources.mailbox.imap;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Folder;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;

/// A post office that speaks IMAP.
final class ImapPostOffice implements PostOffice {

    private final MailboxSettings settings;

    ImapPostOffice(MailboxSettings settings) {
        this.settings = settings;
    }

    @Override
    public Counter open() throws ServerAway {
        if (!settings.isProtected()) {
            throw new ServerAway(ServerTrouble.NOT_PROTECTED);
        }
        IMAPStore store = connect();
        try {
            var folder = (IMAPFolder) store.getFolder(settings.folder());
            folder.open(Folder.READ_WRITE);
            return new ImapCounter(store, folder, settings);
        } catch (FolderNotFoundException missing) {
            hangUp(store);
            throw new ServerAway(ServerTrouble.NO_FOLDER);
        } catch (MessagingException lost) {
            hangUp(store);
            throw new ServerAway(ServerTrouble.LOST);
        }
    }

    private IMAPStore connect() throws ServerAway {
        try {
            var store = (IMAPStore) Session.getInstance(settings.properties()).getStore(settings.protocol());
            store.connect(settings.host(), settings.port(), settings.user(), settings.password());
            return store;
        } catch (AuthenticationFailedException refused) {
            throw new ServerAway(ServerTrouble.NOT_ADMITTED);
        } catch (MessagingException nobody) {
            throw new ServerAway(ServerTrouble.NOT_REACHED);
        }
    }

    static void hangUp(Store store) {
        try {
            store.close();
        } catch (MessagingException gone) {
            // What was kept stays kept, however the server says goodbye.
            return;
        }
    }
}
