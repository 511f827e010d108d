/// Tests of the family's side. All people are invented.
@NullMarked
package org.whereabouts.enquiries.web;

import org.jspecify.annotations.NullMarked;
