/** Goals for programs. */
package dk.aarhus.ligevaerd.goals.api;
