package dev.postern.session.tls;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// By what a change of a file is noticed: another file under the same name, other bytes, or other rights to read it.
///
/// Links are followed, so a link that points elsewhere now is a change.
record Stamp(Map<String, Object> attributes) {

    Stamp {
        attributes = Map.copyOf(attributes);
    }

    static Stamp of(Path file) throws IOException {
        var isUnix = file.getFileSystem().supportedFileAttributeViews().contains("unix");
        return new Stamp(Files.readAttributes(file, isUnix ? "unix:ino,ctime,mode,size" : "lastModifiedTime,size"));
    }
}
