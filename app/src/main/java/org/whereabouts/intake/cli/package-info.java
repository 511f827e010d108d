/// The command `import`.
@NullMarked
package org.whereabouts.intake.cli;

import org.jspecify.annotations.NullMarked;
