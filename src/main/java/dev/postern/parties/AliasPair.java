package dev.postern.parties;

import dev.postern.mail.Address;

/// What each side of a pair is called towards the other.
///
/// @param seller what the buyer sees instead of the seller's address
/// @param buyer what the seller sees instead of the buyer's address
public record AliasPair(Address seller, Address buyer) {}
