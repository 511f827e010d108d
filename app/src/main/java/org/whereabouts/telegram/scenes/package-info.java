/// The scenes of a talk: what the bot says in each state, and what it makes of an answer. Sentences stand in the
/// bundles
/// under `bot.…`; what is asked about people is asked with the words of the pages.
@NullMarked
package org.whereabouts.telegram.scenes;

import org.jspecify.annotations.NullMarked;
