/// Extracts of an enquiry for an authority: a paper that two officers allow, and by which whoever gets it
/// can check that it is ours.
///
/// [org.whereabouts.enquiries.extract.IssuingAnExtract] reads the enquiry, makes the text, its SHA-256 and
/// an Ed25519 signature, and sets a PDF that carries all three; the text and the signature are attached to
/// it as files. The paper has five words on it that nobody can guess: with them and the digest, the page
/// `/extract` ([org.whereabouts.enquiries.extract.CheckingAnExtract]) says whether it is genuine and
/// whether it was revoked, and nothing else. OpenPDF is known here and in `notices.letter` only.
@NullMarked
@NamedInterface("extract")
package org.whereabouts.enquiries.extract;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
