package org.whereabouts.intake;

import org.springframework.stereotype.Component;
import org.whereabouts.registry.Originals;
import org.whereabouts.registry.Reports;
import org.whereabouts.registry.Sources;
import org.whereabouts.registry.suppression.Suppressions;

/// The parts of the register that a list goes into.
@Component
record Register(Originals originals, Sources sources, Reports reports, Suppressions suppressions) {}
