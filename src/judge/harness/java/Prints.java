package drill;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What the user's code prints on both streams, in order. Each full line is written at once, so that it is there when
 * the process is killed; closing a stream closes nothing.
 */
final class Prints {
    private final byte[] waiting = new byte[1 << 13];
    private int length;
    /** The stream to which the waiting bytes go. */
    private FileOutputStream of;
    private final FileOutputStream output = open(1, FileDescriptor.out);
    private final FileOutputStream errors = open(2, FileDescriptor.err);

    /** A stream of our own: the user's code may close the usual ones. */
    private static FileOutputStream open(int number, FileDescriptor usual) {
        try {
            return new FileOutputStream("/dev/fd/" + number, true);
        } catch (IOException error) {
            return new FileOutputStream(usual);
        }
    }

    void replace() {
        System.setOut(new PrintStream(new Side(output), false, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new Side(errors), false, StandardCharsets.UTF_8));
    }

    /** Writes what waits, then the marker. */
    synchronized void cut(byte[] marker) {
        flush();
        try {
            output.write(marker);
        } catch (IOException error) {
            // The judge reads no more: then nothing is left to cut.
        }
    }

    synchronized void flush() {
        if (length > 0) {
            int count = length;
            length = 0;
            try {
                of.write(waiting, 0, count);
            } catch (IOException error) {
                // As when printing to a closed stream.
            }
        }
    }

    private synchronized void write(FileOutputStream side, byte[] bytes, int start, int count) {
        if (of != side || count > waiting.length - length) {
            flush();
            of = side;
        }
        if (count > waiting.length) {
            try {
                side.write(bytes, start, count);
            } catch (IOException error) {
                // As above.
            }
            return;
        }
        System.arraycopy(bytes, start, waiting, length, count);
        length += count;
        for (int i = start + count - 1; i >= start; i--) {
            if (bytes[i] == '\n') {
                flush();
                return;
            }
        }
    }

    private final class Side extends OutputStream {
        private final FileOutputStream to;

        Side(FileOutputStream to) {
            this.to = to;
        }

        @Override
        public void write(int letter) {
            Prints.this.write(to, new byte[] {(byte) letter}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int start, int count) {
            Prints.this.write(to, bytes, start, count);
        }

        @Override
        public void flush() {
            Prints.this.flush();
        }
    }
}
