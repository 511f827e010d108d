/// The People Finder Interchange Format, as Person Finder spoke it: feeds, reading, searching, writing.
///
/// What is told of an entry is drawn up at the moment of asking
/// ([org.whereabouts.exchange.pfif.telling.TellingRecords]): for the
/// public from the public card, for a partner from what the policy permits a partner.
/// [org.whereabouts.exchange.pfif.MovingRecordsOn] notices what changed and moves it to the end of the feeds.
/// [org.whereabouts.exchange.pfif.writing.WritingRecords] takes in what partners send.
@NullMarked
package org.whereabouts.exchange.pfif;

import org.jspecify.annotations.NullMarked;
