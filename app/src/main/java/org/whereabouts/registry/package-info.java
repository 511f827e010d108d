/// Sources, reports, people, identity decisions and the standing of facts.
///
/// A report is what one source said about one person at one time. It enters through
/// [org.whereabouts.registry.Reports] and is never edited afterwards: it is superseded or retracted. A
/// person is the set of reports judged to be of one human being; that judgement can be undone. What a set
/// of reports amounts to is computed in `standing`; who looks for people uses the ports in `finding`. A new
/// field of a report goes into [org.whereabouts.registry.Statement].
@NullMarked
@ApplicationModule(
        allowedDependencies = {"names", "matching", "audit", "commandline", "clockwork", "waiting", "waiting :: store"})
package org.whereabouts.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
