/** Values that every room speaks in. Knows no room, holds no service. */
package dk.aarhus.ligevaerd.shared;
