/// The SMTP client: connections on Netty, kept and reused, and the dialogue of one mail.
@NullMarked
package dev.postern.delivery.smtp;

import org.jspecify.annotations.NullMarked;
