package dk.aarhus.ligevaerd.access;

/** One row of the permission table: this role may do this where this tie holds. */
public record Grant(Role role, Permission permission, Tie tie) {}
