/// The Reconciliation Service API 0.2: OpenRefine matches a spreadsheet of names against the published register.
///
/// A [org.whereabouts.exchange.reconcile.Query] is answered by [org.whereabouts.exchange.reconcile.AnsweringAQuery]
/// with
/// what the public search would answer, at most 25 entries, never with anything of an enquiry. What can be asked about
/// somebody, and what can be fetched, is a constant of [org.whereabouts.exchange.reconcile.Property].
@NullMarked
package org.whereabouts.exchange.reconcile;

import org.jspecify.annotations.NullMarked;
