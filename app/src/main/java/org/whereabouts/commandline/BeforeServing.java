package org.whereabouts.commandline;

/// Something a room has to have done before the service says that it is ready.
public interface BeforeServing {

    /// Does it; called once, after the program has started. Quick when there is nothing to do.
    void prepare();
}
