/// What the bot and one person come to: a talk is a sealed state, each state has a scene, and a scene answers with the
/// next. Whatever is answered is stored together with what it is an answer to.
@NullMarked
package org.whereabouts.telegram.talking;

import org.jspecify.annotations.NullMarked;
