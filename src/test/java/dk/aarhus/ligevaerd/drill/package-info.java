/**
 * What the service promises when it is killed, cut off or crowded. The long rounds carry the tag
 * {@code drill}.
 */
package dk.aarhus.ligevaerd.drill;
