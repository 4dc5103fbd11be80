package dk.aarhus.ligevaerd.vault;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Chooses where keys come from, by what the installation has set. */
class KeySource {

    @Produces
    @Singleton
    KeyFolder folder(VaultConfig config) {
        return new KeyFolder(config.folder());
    }

    @Produces
    @Singleton
    MasterKeys masterKeys(VaultConfig config, KeyFolder folder) {
        return config.masterKey()
                .<MasterKeys>map(MasterKeySecret::new)
                .orElseGet(() -> new MasterKeyFile(folder));
    }
}
