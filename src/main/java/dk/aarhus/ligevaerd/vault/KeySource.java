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
    KeyCopyFile copy(VaultConfig config) {
        return new KeyCopyFile(config.exportFolder().resolve(KeyCopyFile.NAME));
    }

    @Produces
    @Singleton
    MasterKeys masterKeys(VaultConfig config, KeyFolder folder) {
        if (config.keyService().address().isPresent()) {
            return service(config);
        }
        return config.masterKey()
                .<MasterKeys>map(secret -> new MasterKeySecret(secret, config.masterKeyNext()))
                .orElseGet(() -> new MasterKeyFile(folder));
    }

    private static MasterKeys service(VaultConfig config) {
        if (config.masterKey().isPresent()) {
            throw VaultRefusal.twoSources();
        }
        var service = config.keyService();
        return new KeyService(
                new KeyService.Access(
                        service.address().get(),
                        service.mount(),
                        service.key(),
                        service.token().orElseThrow(VaultRefusal::tokenMissing)));
    }
}
