package dk.aarhus.ligevaerd.casework.looking;

import dk.aarhus.ligevaerd.intake.evidence.FileKind;

/** How a kind of file is looked at. */
public enum Manner {
    /** Drawn anew. */
    PICTURE,
    /** Page by page, drawn, with the words beside. */
    PAGES,
    /** Its words. */
    WORDS,
    SOUND,
    FILM,
    /** Only by taking it out. */
    NOTHING;

    public static Manner of(FileKind kind) {
        return switch (kind) {
            case JPEG, PNG, GIF, WEBP, TIFF -> PICTURE;
            case PDF -> PAGES;
            case DOCX, XLSX, PPTX, ODT, ODS, ODP, OLD_OFFICE, RTF, MAIL, TEXT -> WORDS;
            case MP3, M4A, WAV, OGG, FLAC -> SOUND;
            case MP4, MOV, WEBM, THREE_GP -> FILM;
            case HEIC, AMR -> NOTHING;
        };
    }

    /** Whether something is drawn of it. */
    public boolean isDrawn() {
        return this == PICTURE || this == PAGES;
    }

    public boolean isPlayed() {
        return this == SOUND || this == FILM;
    }
}
