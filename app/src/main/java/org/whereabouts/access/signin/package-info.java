/// How officers come in, and how everybody else is kept out.
@NullMarked
package org.whereabouts.access.signin;

import org.jspecify.annotations.NullMarked;
