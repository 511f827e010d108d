package org.whereabouts.sealing.unlocking;

class UnlockPoliciesInMemoryTest implements UnlockPoliciesContract {

    @Override
    public UnlockPolicies policies() {
        return new UnlockPoliciesInMemory();
    }
}
