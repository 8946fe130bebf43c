package dev.postern.reading.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What the parts of an Office file refer to, in the file and elsewhere (ECMA-376-2 §6.5).
final class Relationships {

    private static final String FOLDER = "_rels/";
    private static final String ENDING = ".rels";
    /// Shown or opened as what they hold, whatever their part is called.
    private static final Set<String> SHOWN =
            Set.of("image", "oleobject", "package", "afchunk", "video", "audio", "media");

    private final Map<String, List<Relationship>> byPart = new LinkedHashMap<>();
    private final Map<String, String> users = new LinkedHashMap<>();
    private final Set<String> chunks = new HashSet<>();

    private Relationships() {}

    /// @param type by its last word, in lower case
    /// @param target the part in this file, or an address
    record Relationship(String id, String type, String target, boolean external) {}

    static Relationships of(Zip zip, Budget budget) throws IOException, Unread {
        var all = new Relationships();
        for (var name : zip.names()) {
            if (isOne(name)) {
                all.add(name, zip.read(name), budget);
            }
        }
        return all;
    }

    static boolean isOne(String name) {
        return name.endsWith(ENDING) && name.contains(FOLDER);
    }

    private void add(String name, byte[] content, Budget budget) throws Unread {
        var folder = name.substring(0, name.lastIndexOf(FOLDER));
        var part = folder + name.substring(folder.length() + FOLDER.length(), name.length() - ENDING.length());
        var found = new ArrayList<Relationship>();
        Xml.walk(content, budget, (element, at) -> {
            if (element.equals("Relationship")) {
                found.add(relationship(folder, at));
            }
        });
        byPart.put(part, found);
        for (var one : found) {
            if (!one.external && SHOWN.contains(one.type)) {
                users.putIfAbsent(one.target, part);
            }
            if (!one.external && one.type.equals("afchunk")) {
                chunks.add(one.target);
            }
        }
    }

    private static Relationship relationship(String folder, Xml at) {
        var type = at.attribute("Type");
        var external = at.attribute("TargetMode").equalsIgnoreCase("External");
        var target = at.attribute("Target");
        return new Relationship(
                at.attribute("Id"),
                type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT),
                external ? target : resolved(folder, target),
                external);
    }

    private static String resolved(String folder, String target) {
        var path = new ArrayList<String>();
        for (var step : (target.startsWith("/") ? target : folder + target).split("/")) {
            if (step.equals("..") && !path.isEmpty()) {
                path.removeLast();
            } else if (!step.isEmpty() && !step.equals(".") && !step.equals("..")) {
                path.add(step);
            }
        }
        return String.join("/", path);
    }

    /// Of a part, by its name.
    List<Relationship> of(String part) {
        return byPart.getOrDefault(part, List.of());
    }

    /// All parts that refer to anything; the file as a whole is the empty one.
    Set<String> parts() {
        return byPart.keySet();
    }

    /// Whether some part shows or opens this one.
    boolean isUsed(String part) {
        return users.containsKey(part);
    }

    /// The part that shows this one; empty if none does.
    String user(String part) {
        return users.getOrDefault(part, "");
    }

    /// Whether this part is a document of any kind whose text stands in another.
    boolean isChunk(String part) {
        return chunks.contains(part);
    }
}
