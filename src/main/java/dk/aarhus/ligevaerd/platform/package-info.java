/** The machine room: clock, configuration, problems, the frame of a page, the reading of input. */
package dk.aarhus.ligevaerd.platform;
