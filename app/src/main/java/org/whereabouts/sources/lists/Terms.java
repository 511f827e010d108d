package org.whereabouts.sources.lists;

import org.whereabouts.intake.DateOrder;
import org.whereabouts.registry.Grade;
import org.whereabouts.registry.Source;

/// How a list is to be imported.
///
/// @param source  whose it is
/// @param list    which of the source's lists, or empty when it has one
/// @param grade   how far it can be relied on; a known source keeps its own reliability
/// @param dates   how its undecided dates are to be read
/// @param trusted whether further editions of it are imported without an officer
public record Terms(Source.Id source, String list, Grade grade, DateOrder dates, boolean trusted) {}
