/// E-mail by SMTP. Jakarta Mail is known here only.
@NullMarked
package org.whereabouts.notices.mail;

import org.jspecify.annotations.NullMarked;
