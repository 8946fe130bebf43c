/// How the judge learns. The build runs [Training]; the program never does.
@org.jspecify.annotations.NullMarked
package dev.postern.rules.judge.training;
