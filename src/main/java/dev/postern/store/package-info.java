/// The database: durable commits grouped on one writer thread, reads beside them, schema migrations.
@NullMarked
package dev.postern.store;

import org.jspecify.annotations.NullMarked;
