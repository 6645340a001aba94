package drill;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticListener;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Compiles a user's file, in memory, into one file of classes. What is wrong with it is said on the error stream, a
 * line each that begins with the file's name, further words below it behind a tab.
 */
final class Compile {
    private static final String FILE = "solution.java";
    /** Nobody reads more errors than this. */
    private static final int MOST = 20;

    private final File kit;
    private final PrintStream errors;
    private int count;

    private Compile(File kit, PrintStream errors) {
        this.kit = kit;
        this.errors = errors;
    }

    /** Arguments: the file to make, the folder of the kit; a third one for practice, which compiles an error, too. */
    public static void main(String[] arguments) throws Exception {
        File out = new File(arguments[0]);
        File kit = new File(arguments[1]);
        boolean[] done = new boolean[1];
        // Long chains of calls or additions make deep trees.
        Thread thread = new Thread(null, new Runnable() {
            @Override
            public void run() {
                done[0] = compile(kit, out, arguments.length > 2);
            }
        }, "compiler", 256L << 20);
        thread.start();
        thread.join();
        if (arguments.length <= 2) {
            Runtime.getRuntime().halt(done[0] ? 0 : 1);
        }
    }

    private static boolean compile(File kit, File out, boolean practice) {
        try {
            if (practice) {
                new Compile(kit, new PrintStream(OutputStream.nullOutputStream()))
                        .compile("class Solution { int a() { int x = 1; return y + z(); } String b() { return 1; } ", out);
            }
            String source = StandardCharsets.UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(new File(FILE).toPath()))).toString();
            return new Compile(kit, System.err).compile(source, out);
        } catch (CharacterCodingException error) {
            System.err.println(FILE + ": the file is no UTF-8");
        } catch (StackOverflowError error) {
            System.err.println(FILE + ": the compiler ran out of stack: something is nested too deeply");
        } catch (OutOfMemoryError error) {
            System.err.println(FILE + ": the compiler ran out of memory");
        } catch (Throwable error) {
            System.err.println("the compiler failed: " + error);
        }
        return false;
    }

    private boolean compile(String source, File out) throws Exception {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            errors.println("this Java has no compiler");
            return false;
        }
        DiagnosticListener<JavaFileObject> listener = new DiagnosticListener<JavaFileObject>() {
            @Override
            public void report(Diagnostic<? extends JavaFileObject> found) {
                if (found.getKind() == Diagnostic.Kind.ERROR) {
                    say(found.getLineNumber(), found.getColumnNumber(), found.getMessage(Locale.ENGLISH));
                }
            }
        };
        StandardJavaFileManager standard =
                compiler.getStandardFileManager(listener, Locale.ENGLISH, StandardCharsets.UTF_8);
        Memory memory = new Memory(standard, nodes());
        List<String> options = Arrays.asList("-proc:none", "-g", "-nowarn", "-implicit:none", "-XDuseUnsharedTable=false");
        JavacTask task = (JavacTask) compiler.getTask(null, memory, listener, options, null,
                List.of(new Source(source)));
        for (CompilationUnitTree unit : task.parse()) {
            if (unit.getPackageName() != null && count == 0) {
                long at = Trees.instance(task).getSourcePositions().getStartPosition(unit, unit.getPackage());
                say(unit.getLineMap().getLineNumber(at), unit.getLineMap().getColumnNumber(at),
                        "the file must not be in a package: leave this line out");
            }
        }
        if (count > 0) {
            return false;
        }
        task.generate();
        if (count > 0) {
            return false;
        }
        for (Map.Entry<String, byte[]> node : memory.nodes.entrySet()) {
            memory.made.putIfAbsent(node.getKey(), new Made(node.getKey(), node.getValue()));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        for (Made made : memory.made.values()) {
            byte[] code = made.code();
            data.writeUTF(made.name);
            data.writeInt(code.length);
            data.write(code);
        }
        try (FileOutputStream file = new FileOutputStream(out)) {
            bytes.writeTo(file);
        }
        return true;
    }

    private void say(long line, long column, String message) {
        count++;
        if (count > MOST) {
            return;
        }
        String place = line > 0 ? FILE + ":" + line + ":" + column + ": " : FILE + ": ";
        errors.println(place + message.strip().replace("\n", "\n\t"));
    }

    /** The node types that drill adds where the file declares none. */
    private Map<String, byte[]> nodes() throws IOException {
        Map<String, byte[]> nodes = new LinkedHashMap<>();
        for (String name : Files.readString(new File("nodes").toPath()).split("\\s+")) {
            if (!name.isEmpty()) {
                nodes.put(name, Files.readAllBytes(new File(kit, "classes/" + name + ".class").toPath()));
            }
        }
        return nodes;
    }

    /** The user's file. Its classes may be public, whatever it is called. */
    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("string:///" + FILE), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }

        @Override
        public boolean isNameCompatible(String name, Kind kind) {
            return true;
        }
    }

    /** A class in memory. */
    private static final class Made extends SimpleJavaFileObject {
        final String name;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private byte[] code;

        Made(String name, byte[] code) {
            super(URI.create("string:///" + name.replace('.', '/') + ".class"), Kind.CLASS);
            this.name = name;
            this.code = code;
        }

        byte[] code() {
            return code != null ? code : bytes.toByteArray();
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }

        @Override
        public java.io.InputStream openInputStream() {
            return new java.io.ByteArrayInputStream(code());
        }
    }

    /** Where classes go to and come from: memory, and the Java platform; never a folder. */
    private static final class Memory extends ForwardingJavaFileManager<StandardJavaFileManager> {
        final Map<String, byte[]> nodes;
        final Map<String, Made> made = new LinkedHashMap<>();

        Memory(StandardJavaFileManager platform, Map<String, byte[]> nodes) {
            super(platform);
            this.nodes = nodes;
        }

        @Override
        public boolean hasLocation(JavaFileManager.Location location) {
            return location == StandardLocation.CLASS_PATH || location == StandardLocation.CLASS_OUTPUT
                    || (location != StandardLocation.SOURCE_PATH && super.hasLocation(location));
        }

        @Override
        public Iterable<JavaFileObject> list(JavaFileManager.Location location, String inside,
                Set<JavaFileObject.Kind> kinds, boolean recurse) throws IOException {
            if (location != StandardLocation.CLASS_PATH) {
                return location == StandardLocation.CLASS_OUTPUT || location == StandardLocation.SOURCE_PATH
                        ? List.of() : super.list(location, inside, kinds, recurse);
            }
            List<JavaFileObject> found = new ArrayList<>();
            if (inside.isEmpty() && kinds.contains(JavaFileObject.Kind.CLASS)) {
                for (Map.Entry<String, byte[]> node : nodes.entrySet()) {
                    found.add(new Made(node.getKey(), node.getValue()));
                }
            }
            return found;
        }

        @Override
        public String inferBinaryName(JavaFileManager.Location location, JavaFileObject file) {
            return file instanceof Made ? ((Made) file).name : super.inferBinaryName(location, file);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(JavaFileManager.Location location, String name,
                JavaFileObject.Kind kind, FileObject sibling) {
            Made one = new Made(name, null);
            made.put(name, one);
            return one;
        }

        @Override
        public boolean isSameFile(FileObject one, FileObject other) {
            return one == other || (!(one instanceof SimpleJavaFileObject) && !(other instanceof SimpleJavaFileObject)
                    && super.isSameFile(one, other));
        }
    }
}
