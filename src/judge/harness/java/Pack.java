package drill;

import java.io.File;
import java.io.FileOutputStream;
import java.nio.file.Files;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Puts the harness's classes into an archive, because Java keeps classes ready only for archives. */
final class Pack {
    /** Arguments: the archive, the folder of the classes. */
    public static void main(String[] arguments) throws Exception {
        File[] classes = new File(arguments[1], "drill").listFiles();
        try (ZipOutputStream zip = new ZipOutputStream(new FileOutputStream(arguments[0]))) {
            for (File file : classes) {
                zip.putNextEntry(new ZipEntry("drill/" + file.getName()));
                zip.write(Files.readAllBytes(file.toPath()));
                zip.closeEntry();
            }
        }
    }
}
