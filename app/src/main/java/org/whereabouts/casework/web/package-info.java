/// The desk itself: its first page, and the parts that its pages share.
@NullMarked
package org.whereabouts.casework.web;

import org.jspecify.annotations.NullMarked;
