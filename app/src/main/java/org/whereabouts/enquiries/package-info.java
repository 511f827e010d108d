/// The family's side: a request to look for somebody is opened, followed, added to, renewed, withdrawn.
///
/// **Words.** *Enquiry*: the documented request. *Sought*: the person looked for. *Enquirer*: who asks.
/// *Receipt*: a number that anybody may see and a word code that only the enquirer has. *Draft*: answers
/// that were not sent yet. *Addition*: what the enquirer said later. *Dormant*: nobody renewed it; renewing
/// wakes it up.
///
/// [org.whereabouts.enquiries.OpeningAnEnquiry] seals what identifies anybody as two values of one subject
/// of kind `enquiry`: `sought`, which matching opens, and `enquirer`, which notices open. It works while
/// the service is locked. In the clear stand only an id, the operation, the number, a hash of the code, the
/// state, the language and what kind of thing happened when. Other rooms hear of it by
/// [org.whereabouts.enquiries.EnquiryEvent], ids only, in the transaction of the deed:
///
/// ```java
/// opening.open(new Order(submission, operation, language, sought, enquirer, WordCode.fresh()));
/// following.follow("1234-567-894", "lusab-babad-gutih-tugad-zonuk", "192.0.2");
/// ```
///
/// Within: `closing` ends an enquiry and opens it again; `telling` takes what somebody knows; `found` is
/// the side of the person found; `matches` compares every open enquiry with the register; `draft` keeps
/// answers under a key that the server has not; `photograph` makes pictures anew from their pixels;
/// `filling` what is asked; `web` and `follow` the pages; `store` the tables. A new question goes into
/// `filling.EnquireSteps`, its words into the bundles, its answer into [org.whereabouts.enquiries.Sought]
/// or [org.whereabouts.enquiries.Enquirer].
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "names",
            "matching",
            "registry",
            "registry::finding",
            "sealing",
            "audit",
            "pages",
            "clockwork",
            "clockwork::store",
            "pictures",
            "waiting",
            "waiting::store"
        })
package org.whereabouts.enquiries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
