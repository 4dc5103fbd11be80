/**
 * Evidence of every act and every read: who, which case, which part. Rows are only added, each
 * carries a MAC, and a chain of hashes shows what was taken away, put in or moved.
 */
package dk.aarhus.ligevaerd.journal;
