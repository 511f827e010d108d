package org.whereabouts.enquiries;

/// That something happened to an enquiry, told in the transaction in which it does. Ids only.
public sealed interface EnquiryEvent {

    /// Which.
    Enquiry.Id enquiry();

    /// It is to be compared with the register, and from now on with every report.
    record EnquiryOpened(Enquiry.Id enquiry) implements EnquiryEvent {}

    /// Something was added to it, or it was renewed.
    record EnquiryChanged(Enquiry.Id enquiry) implements EnquiryEvent {}

    /// It is no longer compared: withdrawn, closed or dormant.
    record EnquiryEnded(Enquiry.Id enquiry) implements EnquiryEvent {}
}
