/// The DNS records that an operator has to publish, told from the settings.
@NullMarked
package dev.postern.delivery.zone;

import org.jspecify.annotations.NullMarked;
