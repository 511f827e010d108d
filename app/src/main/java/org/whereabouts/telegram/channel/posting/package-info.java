/// Brings what stands in the channels in line with what the pages show now.
@NullMarked
package org.whereabouts.telegram.channel.posting;

import org.jspecify.annotations.NullMarked;
