/** Roles, the permission table, ties, and who is calling. Knows no room above. */
package dk.aarhus.ligevaerd.access;
