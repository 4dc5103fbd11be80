/** Who of the staff is where and does what, and which of them a report goes to. */
package dk.aarhus.ligevaerd.access.directory;
