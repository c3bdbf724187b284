package org.zhunsheng.store;

import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings the tables of a database up to date, and never back. */
final class Migrations {
    private final Database database;

    private Migrations(Database database) {
        this.database = database;
    }

    static Migrations of(Database database) {
        return new Migrations(database);
    }

    private FluentConfiguration configuration() {
        String folder = "classpath:org/zhunsheng/store/";
        return Flyway.configure()
                .dataSource(database.source())
                .locations(folder + "common", folder + database.migrations())
                .validateMigrationNaming(true);
    }

    /**
     * Makes or renews the tables.
     *
     * @throws StoreException {@code TOO_NEW} where a newer version of the program made them
     */
    void run() {
        Flyway flyway = configuration().load();
        boolean newer = Arrays.stream(flyway.info().all())
                .map(MigrationInfo::getState)
                .anyMatch(state -> state == MigrationState.FUTURE_SUCCESS || state == MigrationState.FUTURE_FAILED);
        if (newer) {
            throw new StoreException(
                    StoreException.Code.TOO_NEW, "database: made by a newer version of the program", null);
        }
        flyway.migrate();
    }

    /** Makes the tables as they were in an earlier version. */
    void runTo(String version) {
        configuration().target(MigrationVersion.fromVersion(version)).load().migrate();
    }

    /** The version of the tables as they are; 0 where there are none. */
    String version() {
        MigrationInfo current = configuration().load().info().current();
        return current == null || current.getVersion() == null
                ? "0"
                : current.getVersion().toString();
    }

    /** Whether a version is later than all that this program knows. */
    boolean isTooNew(String version) {
        MigrationVersion asked = MigrationVersion.fromVersion(version);
        return Arrays.stream(configuration().load().info().all())
                .map(MigrationInfo::getVersion)
                .noneMatch(known -> known != null && known.compareTo(asked) >= 0);
    }
}
