/// Connections to SMTP servers on Netty: opened, kept for the next mail, spoken over.
@NullMarked
package dev.postern.delivery.connection;

import org.jspecify.annotations.NullMarked;
