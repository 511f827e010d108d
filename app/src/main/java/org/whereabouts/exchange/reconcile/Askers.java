package org.whereabouts.exchange.reconcile;

import jakarta.servlet.http.HttpServletRequest;

/// Who asks, and how much they may.
interface Askers {

    /// How many queries the asker may send at once.
    int batch(HttpServletRequest request);

    /// Takes some answers from what the asker may still have.
    ///
    /// @return after how many seconds they may come again, or 0 when they may have them
    long spend(HttpServletRequest request, int answers);
}
