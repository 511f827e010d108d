/// Fills a register with invented people, so that somebody who has just arrived sees what the service does.
///
/// Everything goes in the way it would in earnest: lists through `intake`, publishing through `publication`, families
/// through `enquiries`. The people are made from `names.tsv` with a fixed seed; nobody is meant. A new kind of invented
/// source goes into `InventedSources`.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "names",
            "matching",
            "audit",
            "registry",
            "registry :: finding",
            "enquiries",
            "intake",
            "publication",
            "figures",
            "figures :: claiming",
            "commandline"
        })
package org.whereabouts.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
