package org.zhunsheng.store;

class PostgresBackupTest extends BackupContract {
    @Override
    StoreSettings settings() {
        return StoreUnderTest.postgresql();
    }

    @Override
    StoreSettings otherKind() {
        return StoreUnderTest.sqlite();
    }
}
