/**
 * The computing part: linear and integer programs over what an attacker knows. Nothing here is for
 * other rooms.
 */
package dk.aarhus.ligevaerd.disclosure.engine;
