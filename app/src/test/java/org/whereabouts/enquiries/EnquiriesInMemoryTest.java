package org.whereabouts.enquiries;

class EnquiriesInMemoryTest extends EnquiriesContract {

    @Override
    protected Enquiries enquiries() {
        return new EnquiriesInMemory();
    }
}
