/// Whether a client that names a seller knows its password.
@NullMarked
package dev.postern.parties.login;

import org.jspecify.annotations.NullMarked;
