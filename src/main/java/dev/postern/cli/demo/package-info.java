/// What `postern demo` plays with: a deployment to throw away, mails, and the SMTP dialog shown.
@NullMarked
package dev.postern.cli.demo;

import org.jspecify.annotations.NullMarked;
