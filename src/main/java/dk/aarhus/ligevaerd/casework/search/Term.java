package dk.aarhus.ligevaerd.casework.search;

/** One of the words that are looked for, or the beginning of one. */
sealed interface Term {

    /** Which letter every word begins with that fits. */
    char first();

    /** The second letter of every word that fits, but for y and i; 0 where it may be any. */
    char second();

    boolean fits(String folded, Stems stems);

    /** A whole word, with any ending. */
    record Word(String folded, String danish, String english) implements Term {

        static Word of(String folded, Stems stems) {
            return new Word(folded, stems.danish(folded), stems.english(folded));
        }

        @Override
        public char first() {
            return folded.charAt(0);
        }

        @Override
        public char second() {
            boolean shared = danish.length() > 1 && english.length() > 1;
            return shared && folded.length() > 1 ? folded.charAt(1) : 0;
        }

        @Override
        public boolean fits(String other, Stems stems) {
            return other.charAt(0) == first()
                    && (folded.equals(other)
                            || english.equals(stems.english(other))
                            || danish.equals(stems.danish(other)));
        }
    }

    /** Any word that begins so. */
    record Beginning(String folded) implements Term {

        @Override
        public char first() {
            return folded.charAt(0);
        }

        @Override
        public char second() {
            return folded.length() > 1 ? folded.charAt(1) : 0;
        }

        @Override
        public boolean fits(String other, Stems stems) {
            return other.startsWith(folded);
        }
    }
}
