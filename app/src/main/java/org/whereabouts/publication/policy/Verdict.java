package org.whereabouts.publication.policy;

/// What the policy says about one detail.
public sealed interface Verdict {

    /// It may be shown.
    ///
    /// @param by the name of the permission
    record Shown(String by) implements Verdict {}

    /// It is kept back.
    ///
    /// @param by the name of the prohibition, or [#NOT_PERMITTED]
    record Withheld(String by) implements Verdict {}

    /// The name given where no rule permits: what nobody has thought about is not shown.
    String NOT_PERMITTED = "default.strict";

    /// Whether it may be shown.
    default boolean isShown() {
        return this instanceof Shown;
    }
}
