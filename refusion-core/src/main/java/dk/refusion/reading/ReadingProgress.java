package dk.refusion.reading;

import dk.refusion.language.Sentence;

/** Is told how far the reading of a file is. */
public interface ReadingProgress {
    /** Nobody. */
    ReadingProgress NONE = new ReadingProgress() {
        @Override
        public void step(Sentence what) {
            // not told
        }

        @Override
        public void done(long part, long whole) {
            // not told
        }
    };

    /**
     * The file is read from its beginning, the first time or once more.
     *
     * @param what what is done
     */
    void step(Sentence what);

    /**
     * A part has been read.
     *
     * @param part how many bytes
     * @param whole of how many, above zero
     */
    void done(long part, long whole);
}
