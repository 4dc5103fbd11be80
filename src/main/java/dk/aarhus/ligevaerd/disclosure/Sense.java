package dk.aarhus.ligevaerd.disclosure;

/** How a linear form compares to its right-hand side. */
public enum Sense {
    EQUAL("="),
    AT_MOST("<="),
    AT_LEAST(">=");

    private final String sign;

    Sense(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    public boolean holds(long left, long right) {
        return switch (this) {
            case EQUAL -> left == right;
            case AT_MOST -> left <= right;
            case AT_LEAST -> left >= right;
        };
    }
}
