package dev.postern.gateway;

import dev.postern.mail.Direction;
import java.util.Optional;

/// A door that mail comes in by.
///
/// @param direction submission takes mail to buyers, the buyer side takes mail to sellers
/// @param boundSeller key of the one seller that writes here without login; loopback only
public record Listener(String name, Direction direction, Optional<String> boundSeller) {}
