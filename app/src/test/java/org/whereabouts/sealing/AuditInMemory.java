package org.whereabouts.sealing;

import java.util.ArrayList;
import java.util.List;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.audit.Sha256;

/// An audit in a list, which can be out of order.
public final class AuditInMemory implements Audit {

    private final List<Act> acts = new ArrayList<>();
    private boolean broken;

    /// From now on nothing can be written.
    public void breakDown() {
        broken = true;
    }

    /// The deeds so far.
    public List<String> deeds() {
        return acts.stream().map(Act::deed).toList();
    }

    /// Everything so far.
    public List<Act> acts() {
        return List.copyOf(acts);
    }

    @Override
    public void append(Act act) {
        if (broken) {
            throw new IllegalStateException("the audit cannot be written");
        }
        acts.add(act);
    }

    @Override
    public List<Entry> list(long before, String deed, int most) {
        return List.of();
    }

    @Override
    public Verification verify(List<Head> published) {
        return new Verification.Intact(acts.size(), Sha256.of(new byte[0]));
    }
}
