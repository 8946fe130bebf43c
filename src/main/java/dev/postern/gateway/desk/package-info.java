/// What an operator asks of the gateway: errands, brought by a local socket or run where no gateway is.
@NullMarked
package dev.postern.gateway.desk;

import org.jspecify.annotations.NullMarked;
