/// Cleans files within a mail: names and places that programs and cameras wrote into them go, addresses in them
/// are replaced; and shows all that files hold to the proof.
@NullMarked
package dev.postern.masking.files;

import org.jspecify.annotations.NullMarked;
