package org.zhunsheng.store;

class SqliteBackupTest extends BackupContract {
    @Override
    StoreSettings settings() {
        return StoreUnderTest.sqlite();
    }

    @Override
    StoreSettings otherKind() {
        return StoreUnderTest.postgresql();
    }
}
