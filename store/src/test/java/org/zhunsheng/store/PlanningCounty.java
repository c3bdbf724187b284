package org.zhunsheng.store;

import static org.zhunsheng.store.tables.Tables.PERSON;
import static org.zhunsheng.store.tables.Tables.UNIT;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.organisation.UnitPath;
import org.zhunsheng.planning.OwningUnit;

/** A county with a justice bureau of two offices and another bureau, put straight into the tables. */
final class PlanningCounty {
    static final OwningUnit REGION = unit("大竹县", UnitPath.root(1));
    static final OwningUnit BUREAU = unit("大竹县司法局", REGION.path().child(2));
    static final OwningUnit OFFICE = unit("法律援助中心", BUREAU.path().child(3));
    static final OwningUnit OTHER = unit("大竹县财政局", REGION.path().child(4));
    static final UUID PERSON_ID = UuidCreator.getTimeOrderedEpoch();

    private PlanningCounty() {}

    private static OwningUnit unit(String name, UnitPath path) {
        return new OwningUnit(UuidCreator.getTimeOrderedEpoch(), name, path);
    }

    static void found(StoreSettings settings) {
        in(settings, sql -> {
            insert(sql, REGION, null, 1);
            insert(sql, BUREAU, REGION, 2);
            insert(sql, OFFICE, BUREAU, 3);
            insert(sql, OTHER, REGION, 4);
            sql.insertInto(PERSON)
                    .set(PERSON.ID, PERSON_ID)
                    .set(PERSON.LOGIN, "handler")
                    .set(PERSON.NAME, "王经办")
                    .set(PERSON.MUST_CHANGE_PASSWORD, false)
                    .set(PERSON.ACTIVE, true)
                    .set(PERSON.FAILURES, 0)
                    .set(PERSON.SECOND_FACTOR_ON, false)
                    .set(PERSON.SECOND_FACTOR_STEP, 0L)
                    .set(PERSON.CREATED_AT, JournalContract.ACT.at())
                    .set(PERSON.REVISION, 1L)
                    .execute();
        });
    }

    /** Work on the bare tables. */
    interface Work {
        void on(DSLContext sql);
    }

    static void in(StoreSettings settings, Work work) {
        try (Database database = Database.open(settings);
                Connection connection = database.writing()) {
            work.on(Store.sql(database, connection));
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void insert(DSLContext sql, OwningUnit unit, @Nullable OwningUnit parent, long number) {
        sql.insertInto(UNIT)
                .set(UNIT.ID, unit.id())
                .set(UNIT.NUMBER, number)
                .set(UNIT.PARENT_ID, parent == null ? null : parent.id())
                .set(UNIT.KIND, parent == null ? "REGION" : "UNIT")
                .set(UNIT.CODE, Long.toString(number))
                .set(UNIT.NAME, unit.name())
                .set(UNIT.PATH, unit.path().text())
                .set(UNIT.DEPTH, unit.path().depth())
                .set(UNIT.ACTIVE, true)
                .set(UNIT.REVISION, 1L)
                .execute();
    }
}
