package org.zhunsheng.store;

class SqliteVocabularyTest extends VocabularyContract {
    @Override
    StoreSettings settings() {
        return StoreUnderTest.sqlite();
    }
}
