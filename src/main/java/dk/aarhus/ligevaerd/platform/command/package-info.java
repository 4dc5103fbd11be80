/** What an operator can have done at the server. */
package dk.aarhus.ligevaerd.platform.command;
