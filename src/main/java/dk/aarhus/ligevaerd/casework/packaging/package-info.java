/** What leaves a case for somebody outside: chosen, blacked out, checked, frozen, approved. */
package dk.aarhus.ligevaerd.casework.packaging;
