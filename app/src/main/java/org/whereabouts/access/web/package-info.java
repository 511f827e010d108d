/// The pages by which officers come in and look after their keys.
@NullMarked
package org.whereabouts.access.web;

import org.jspecify.annotations.NullMarked;
