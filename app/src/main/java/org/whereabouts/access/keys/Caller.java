package org.whereabouts.access.keys;

/// Who asks outside of the desk. Controllers take it as a parameter.
public sealed interface Caller {

    /// The network that the request came from, no closer than that; blank when it is not known.
    String network();

    /// Whether it may do that.
    boolean may(Scope scope);

    /// Somebody without a key.
    record Anybody(String network) implements Caller {
        @Override
        public boolean may(Scope scope) {
            return scope.isForEverybody();
        }

        @Override
        public String toString() {
            return "anybody";
        }
    }

    /// A program that sent a key which is good.
    record Holder(ApiKey key, String network) implements Caller {

        /// What everybody may do, a holder may; a key for one thing opens nothing else that needs one.
        @Override
        public boolean may(Scope scope) {
            return scope.isForEverybody() || key.scopes().contains(scope);
        }

        @Override
        public String toString() {
            return key.toString();
        }
    }
}
