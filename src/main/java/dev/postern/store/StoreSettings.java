package dev.postern.store;

import dev.postern.config.Section;
import java.nio.file.Path;

/// `store:` in postern.yaml.
///
/// @param folder where the database, its lock and the keys lie
/// @param maxSize of the database file in bytes; 0 for no limit but the disk's
public record StoreSettings(Path folder, long maxSize) {

    public static StoreSettings from(Section store) {
        return new StoreSettings(store.folder("folder", Path.of("../var")), store.size("max-size", 0));
    }
}
