/// The trunk: a provider of telephony or a private exchange, at which the line registers, proves who it is, and from
/// which
/// calls come.
@NullMarked
package org.whereabouts.hotline.trunk;

import org.jspecify.annotations.NullMarked;
