package drill;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.FileInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** The classes of the user's file. They see the Java platform, and nothing of the harness. */
final class Classes extends ClassLoader {
    private final Map<String, byte[]> codes = new HashMap<>();

    Classes(String artifact) throws IOException {
        super("solution", ClassLoader.getPlatformClassLoader());
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(artifact), 1 << 16))) {
            while (true) {
                String name = in.readUTF();
                byte[] code = new byte[in.readInt()];
                in.readFully(code);
                codes.put(name, code);
            }
        } catch (EOFException end) {
            // All are read.
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] code = codes.get(name);
        if (code == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, code, 0, code.length);
    }

    /** The class, made ready: its static parts have run. */
    Class<?> named(String name) throws Missing, ClassNotFoundException {
        if (!codes.containsKey(name)) {
            throw new Missing("solution.java defines no class `" + name + "`");
        }
        return Class.forName(name, true, this);
    }

    /** A node type: one inside another class is the user's own, and wins. */
    Class<?> node(String name) throws Missing {
        String found = codes.containsKey(name) ? name : null;
        for (String known : codes.keySet()) {
            if (known.endsWith("$" + name)) {
                found = known;
            }
        }
        if (found == null) {
            throw new Missing("solution.java defines no class `" + name + "`");
        }
        try {
            return Class.forName(found, true, this);
        } catch (ClassNotFoundException error) {
            throw new Missing("solution.java defines no class `" + name + "`");
        }
    }
}
