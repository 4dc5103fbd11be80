/** The pages of goals. */
package dk.aarhus.ligevaerd.goals.web;
