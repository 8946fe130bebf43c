/// Rules against marketing: promotion of the shop, and of other products, shops and services.
@NullMarked
package dev.postern.rules.marketing;

import org.jspecify.annotations.NullMarked;
