/// The SMTP client: the dialogue of one mail, and what its replies mean for the mail.
@NullMarked
package dev.postern.delivery.smtp;

import org.jspecify.annotations.NullMarked;
