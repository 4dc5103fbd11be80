/** Pages as PDF, for those who want them on paper or in a file. */
package dk.aarhus.ligevaerd.platform.paper;
