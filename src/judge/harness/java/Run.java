package drill;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/**
 * Runs a user's Java file for drill: reads cases, makes the calls, writes the results to a pipe of its own. Expected
 * values never come here. Nothing is kept in static fields: the user's code finds neither token nor channel.
 */
final class Run {
    private static final int OUT_OF_MEMORY = 97;
    private static final int CUT_OFF = 98;

    private final Runtime runtime = Runtime.getRuntime();
    private final Prints prints = new Prints();
    private final byte[] token;
    private final byte[] marker;
    private final FileOutputStream results;
    private final int start;
    private final String cases;
    private final String file;
    private final String mode;
    private final Map<String, Object> spec;
    private final String artifact;
    private final boolean practice;

    /** Arguments: the file of classes; for practice also a file with the header. */
    public static void main(String[] arguments) throws IOException {
        boolean practice = arguments.length > 1;
        byte[] header;
        try (InputStream in = practice ? new FileInputStream(arguments[1]) : new FileInputStream(FileDescriptor.in)) {
            // Not all at once: a pipe has no length.
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            byte[] piece = new byte[1 << 13];
            for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
                all.write(piece, 0, count);
            }
            header = all.toByteArray();
        }
        System.setIn(InputStream.nullInputStream());
        String folder = System.getenv("TMPDIR");
        if (folder != null && !practice) {
            System.setProperty("java.io.tmpdir", folder);
        }
        if (practice) {
            // Every class of the harness, whatever a problem needs of it.
            for (String name : new File("classes/drill").list()) {
                try {
                    Class.forName("drill." + name.substring(0, name.length() - 6));
                } catch (ClassNotFoundException | LinkageError error) {
                    // It is read when it is needed.
                }
            }
        }
        Run run = new Run(new String(header, StandardCharsets.UTF_8).split("\n"), arguments[0], practice);
        run.startThread();
    }

    @SuppressWarnings("unchecked")
    private Run(String[] header, String artifact, boolean practice) throws IOException {
        token = (header[0] + " ").getBytes(StandardCharsets.UTF_8);
        marker = (header[1] + "\n").getBytes(StandardCharsets.UTF_8);
        results = new FileOutputStream("/dev/fd/" + header[2], true);
        start = Integer.parseInt(header[3]);
        cases = header[4];
        file = header[5].substring(header[5].lastIndexOf('/') + 1);
        mode = header[6];
        byte[] text = header[7].getBytes(StandardCharsets.UTF_8);
        spec = (Map<String, Object>) new Reader(text, 0, text.length).any();
        this.artifact = artifact;
        this.practice = practice;
    }

    /** Deep recursion needs a big stack; where it cannot be had, a smaller one serves. */
    private void startThread() {
        prints.replace();
        runtime.addShutdownHook(new Thread() {
            @Override
            public void run() {
                prints.flush();
            }
        });
        for (long size = 512; ; size /= 2) {
            Thread thread = new Thread(null, new Work(this), "solution", size << 20);
            try {
                thread.start();
                return;
            } catch (OutOfMemoryError error) {
                if (size < 64) {
                    leave(OUT_OF_MEMORY);
                }
            }
        }
    }

    /** Apart, so that the thread's own object says nothing. */
    private static final class Work implements Runnable {
        private final Run of;

        Work(Run of) {
            this.of = of;
        }

        @Override
        public void run() {
            of.work();
        }
    }

    private void leave(int status) {
        if (!practice) {
            runtime.halt(status);
        }
    }

    private void work() {
        try {
            Program program = load();
            if (program != null) {
                all(program);
                send("D", null, 0);
            }
            leave(0);
        } catch (OutOfMemoryError error) {
            leave(OUT_OF_MEMORY);
        } catch (Throwable error) {
            prints.flush();
            error.printStackTrace();
            prints.flush();
            leave(CUT_OFF);
        }
    }

    private Program load() throws Throwable {
        Program program;
        try {
            Classes classes = new Classes(artifact);
            Thread.currentThread().setContextClassLoader(classes);
            program = Program.of(spec, mode, classes);
        } catch (Missing missing) {
            Writer about = new Writer(null);
            about.raw("C {\"message\":");
            about.string(missing.getMessage().replace("solution.java", file));
            about.raw(",\"line\":null}");
            send(null, about.bytes(), about.length());
            return null;
        } catch (IOException error) {
            throw error;
        } catch (Throwable error) {
            prints.cut(marker);
            Writer about = new Writer(null);
            about.raw("L ");
            describe(about, error);
            about.put('}');
            send(null, about.bytes(), about.length());
            return null;
        }
        prints.cut(marker);
        return program;
    }

    private void all(Program program) throws IOException {
        Writer out = new Writer(program.nodes);
        try (FileInputStream in = new FileInputStream(cases)) {
            byte[] bytes = new byte[1 << 16];
            int from = 0;
            int length = 0;
            int end = 0;
            boolean more = true;
            for (int index = 0; ; index++) {
                while (true) {
                    while (end < length && bytes[end] != '\n') {
                        end++;
                    }
                    if (end < length || !more) {
                        break;
                    }
                    // What is read already moves to the front, once for each piece that is read.
                    System.arraycopy(bytes, from, bytes, 0, length - from);
                    length -= from;
                    from = 0;
                    end = length;
                    if (2 * length > bytes.length) {
                        bytes = Arrays.copyOf(bytes, 2 * bytes.length);
                    }
                    int count = in.read(bytes, length, bytes.length - length);
                    more = count >= 0;
                    length += Math.max(0, count);
                }
                if (from == length) {
                    return;
                }
                if (index >= start) {
                    one(program, index, new Reader(bytes, from, end), out);
                }
                from = Math.min(end + 1, length);
                end = from;
            }
        }
    }

    private void one(Program program, int index, Reader in, Writer out) {
        Clock clock = new Clock() {
            @Override
            void announce() {
                send("B " + index, null, 0);
            }
        };
        out.clear();
        String head;
        try {
            try {
                program.run(in, clock, out);
                head = "E " + index + " " + clock.took() + " ";
            } catch (Refusal refusal) {
                out.clear();
                out.raw("{\"reason\":");
                out.string(refusal.getMessage());
                operation(out, clock);
                head = "W " + index + " ";
            } catch (Throwable error) {
                out.clear();
                if (clock.ended && error instanceof Exception) {
                    out.raw("{\"reason\":");
                    out.string("the result cannot be read: " + error);
                    head = "W " + index + " ";
                } else {
                    describe(out, error);
                    head = "X " + index + " ";
                }
                operation(out, clock);
            }
        } catch (OutOfMemoryError error) {
            leave(OUT_OF_MEMORY);
            return;
        }
        Thread.interrupted();
        prints.cut(marker);
        send(head, out.bytes(), out.length());
    }

    private static void operation(Writer out, Clock clock) {
        if (clock.operation >= 0) {
            out.raw(",\"operation\":");
            out.number(clock.operation);
        }
        out.put('}');
    }

    /** Kind, type, message and the user's own line of an exception, without the closing brace. */
    private static void describe(Writer out, Throwable thrown) {
        Throwable error = thrown;
        if (error instanceof ExceptionInInitializerError && error.getCause() != null) {
            error = error.getCause();
        }
        boolean memory = error instanceof OutOfMemoryError;
        String type = error.getClass().getSimpleName();
        String message;
        long line = 0;
        try {
            message = error instanceof StackOverflowError ? "recursion that does not end?" : error.getMessage();
        } catch (Throwable failed) {
            message = "(its message cannot be shown)";
        }
        try {
            for (StackTraceElement frame : error.getStackTrace()) {
                if ("solution.java".equals(frame.getFileName()) && frame.getClassName().indexOf('.') < 0) {
                    line = frame.getLineNumber();
                    break;
                }
            }
        } catch (Throwable failed) {
            // Then it has no line.
        }
        if (error instanceof StackOverflowError) {
            type = "stack overflow";
        }
        if (type.isEmpty()) {
            type = error.getClass().getName();
        }
        if (message != null && message.length() > 2000) {
            message = message.substring(0, 2000);
        }
        out.raw("{\"kind\":");
        out.string(memory ? "memory" : "error");
        out.raw(",\"type\":");
        out.string(type);
        out.raw(",\"message\":");
        out.string(message == null ? "" : message);
        out.raw(",\"line\":");
        if (line > 0) {
            out.number(line);
        } else {
            out.raw("null");
        }
    }

    private void send(String head, byte[] body, int length) {
        byte[] start = head == null ? new byte[0] : head.getBytes(StandardCharsets.ISO_8859_1);
        byte[] line = new byte[token.length + start.length + length + 1];
        System.arraycopy(token, 0, line, 0, token.length);
        System.arraycopy(start, 0, line, token.length, start.length);
        if (length > 0) {
            System.arraycopy(body, 0, line, token.length + start.length, length);
        }
        line[line.length - 1] = '\n';
        try {
            results.write(line);
        } catch (IOException error) {
            leave(CUT_OFF);
        }
    }
}
