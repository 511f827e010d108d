/// Standing matches: every open enquiry against the register when it is filed, and against every report from then on.
///
/// What is sought is unsealed into memory when the service is unlocked, and is forgotten when it is locked
/// ([org.whereabouts.enquiries.matches.MatchingEnquiries]); until then changes wait, and none is passed over. What the
/// machine proposes is a [org.whereabouts.enquiries.matches.Candidate]: an officer judges it
/// ([org.whereabouts.enquiries.matches.JudgingACandidate]), and a rejected one is remembered. Whom a candidate points
/// to is sealed, since it says who is sought.
@NullMarked
@NamedInterface("matches")
package org.whereabouts.enquiries.matches;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
