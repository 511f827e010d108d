/// Carries notices to people who want to hear of news on Telegram: that there is news, and nothing else.
@NullMarked
package org.whereabouts.telegram.carrying;

import org.jspecify.annotations.NullMarked;
