package org.whereabouts.enquiries.matches;

class CandidatesInMemoryTest extends CandidatesContract {

    @Override
    protected CandidatesOfEnquiries candidates() {
        return new CandidatesInMemory();
    }
}
