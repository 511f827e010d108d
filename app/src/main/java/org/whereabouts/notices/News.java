package org.whereabouts.notices;

/// What a notice is about. Whatever makes a text to be sent takes [Plain] news: of grave news there is
/// nothing to send but what [#inWriting()] leaves of it.
public sealed interface News {

    /// A stable name.
    String name();

    /// What may be written of it. Good news and grave news read the same, so that nobody learns from a
    /// message, neither the one it is for nor whoever looks over their shoulder, which it is.
    Plain inWriting();

    /// Whether it has to be said by somebody, whatever else is sent.
    boolean wantsAVoice();

    /// May be written in an e-mail, a message or a letter.
    enum Plain implements News {
        /// What the enquirer sent has come in.
        RECEIVED,
        /// The enquiry ends in thirty days unless it is renewed.
        RENEW_IN_30_DAYS,
        /// The enquiry ends in seven days unless it is renewed.
        RENEW_IN_7_DAYS,
        /// The enquiry was not renewed, and rests.
        RESTS,
        /// The enquiry rests, and what was written is erased in thirty days.
        ERASED_IN_30_DAYS,
        /// The desk has closed the enquiry or let it rest, for a reason that may be read with the receipt.
        READ_AGAIN,
        /// There is news, good or bad.
        THERE_IS_NEWS,
        /// The desk has a question.
        QUESTION,
        /// Something that was told was not so.
        WE_WERE_WRONG;

        @Override
        public Plain inWriting() {
            return this;
        }

        @Override
        public boolean wantsAVoice() {
            return this == THERE_IS_NEWS || this == WE_WERE_WRONG;
        }
    }

    /// Never written: said by somebody who has time.
    enum Grave implements News {
        /// The person looked for is dead.
        DEATH,
        /// The person looked for is gravely wounded or ill.
        GRAVE_WOUND;

        @Override
        public Plain inWriting() {
            return Plain.THERE_IS_NEWS;
        }

        @Override
        public boolean wantsAVoice() {
            return true;
        }
    }
}
