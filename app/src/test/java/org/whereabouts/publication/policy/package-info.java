/// Tests of the policy.
@NullMarked
package org.whereabouts.publication.policy;

import org.jspecify.annotations.NullMarked;
