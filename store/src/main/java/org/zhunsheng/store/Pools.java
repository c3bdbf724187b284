package org.zhunsheng.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.SQLException;
import java.util.function.Function;

/** Connections that are kept ready. */
final class Pools {
    private Pools() {}

    /**
     * Opens a pool with its first connection.
     *
     * @param meaning what a failure means
     * @throws StoreException at once, where no connection can be made
     */
    static HikariDataSource open(HikariConfig config, Function<SQLException, StoreException.Code> meaning) {
        config.setInitializationFailTimeout(1);
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException failure) {
            StoreException.Code code = failure.getCause() instanceof SQLException sql
                    ? meaning.apply(sql)
                    : StoreException.Code.UNREACHABLE;
            throw new StoreException(code, "database: " + failure.getMessage(), failure);
        }
    }
}
