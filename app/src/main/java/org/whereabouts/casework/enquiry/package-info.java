/// One enquiry at the desk: found by the number of its receipt, opened for a purpose, ended, and extracts
/// of it.
///
/// Until it is opened it shows what is not sealed. What takes two (that somebody is dead, that it is
/// erased, that an extract leaves the house) is proposed on its page and approved there, by somebody who
/// has it open.
@NullMarked
package org.whereabouts.casework.enquiry;

import org.jspecify.annotations.NullMarked;
