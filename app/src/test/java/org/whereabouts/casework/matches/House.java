package org.whereabouts.casework.matches;

import org.whereabouts.FreshRegisters;
import org.whereabouts.casework.compare.ComparingEntries;
import org.whereabouts.casework.pair.DecidingAProposal;
import org.whereabouts.casework.pair.Proposals;
import org.whereabouts.casework.pair.ProposingADeed;
import org.whereabouts.enquiries.OpeningAnEnquiry;
import org.whereabouts.enquiries.WithdrawingAnEnquiry;
import org.whereabouts.enquiries.closing.ClosingAnEnquiry;
import org.whereabouts.enquiries.closing.ReopeningAnEnquiry;
import org.whereabouts.enquiries.matches.MatchingEnquiries;
import org.whereabouts.notices.CorrectingWhatWasTold;
import org.whereabouts.notices.Notices;
import org.whereabouts.notices.calling.CallTasks;
import org.whereabouts.notices.calling.RecordingACall;
import org.whereabouts.publication.PublishingEntries;
import org.whereabouts.publication.RetractingAnEntry;
import org.whereabouts.registry.identity.JudgingAPair;
import org.whereabouts.registry.identity.OpenPairs;

/// All that anybody does in the simulation is done with these.
record House(Register register, Asked asked, Desk desk) {

    /// What is known, and who is one.
    record Register(
            FreshRegisters registers,
            OpenPairs pairs,
            JudgingAPair judging,
            ComparingEntries comparing,
            PublishingEntries publishing,
            RetractingAnEntry retracting) {}

    /// Who asks, and what they are told.
    record Asked(
            OpeningAnEnquiry opening,
            WithdrawingAnEnquiry withdrawing,
            ClosingAnEnquiry closing,
            ReopeningAnEnquiry reopening,
            MatchingEnquiries matching,
            Notices notices,
            CorrectingWhatWasTold correcting,
            CallTasks calls,
            RecordingACall recording) {}

    /// Where officers decide.
    record Desk(
            AnsweringACandidate answering,
            Answers answers,
            TellingFamilies telling,
            ProposingADeed proposing,
            DecidingAProposal deciding,
            Proposals proposals) {}
}
