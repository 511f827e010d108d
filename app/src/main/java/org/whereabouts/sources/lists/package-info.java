/// Lists that came in and wait for an officer: what they would change is looked at before they are imported.
///
/// `LookingAtAWaitingList` shows it, `OrderingAnImport` takes the officer's word, `ImportingBehind` imports it while
/// the
/// officer does something else.
@NullMarked
package org.whereabouts.sources.lists;

import org.jspecify.annotations.NullMarked;
