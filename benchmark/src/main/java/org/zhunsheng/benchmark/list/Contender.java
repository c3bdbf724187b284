package org.zhunsheng.benchmark.list;

import cn.idev.excel.FastExcel;
import com.alibaba.excel.EasyExcel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.zhunsheng.reading.source.Limits;
import org.zhunsheng.reading.source.SourceFile;
import org.zhunsheng.reading.source.XlsxReader;

/** A way of reading the list row by row. */
enum Contender {
    ROWS("rows") {
        @Override
        void read(Path file, Consumer<ListedIndicator> target) throws IOException {
            XlsxReader.stream(SourceFile.load(file, Limits.STANDARD), Limits.STANDARD, new Rows(target));
        }
    },
    FAST_EXCEL("FastExcel 1.3.0") {
        @Override
        void read(Path file, Consumer<ListedIndicator> target) {
            FastExcel.read(file.toFile(), ListedIndicator.class, new FastExcelListener(target))
                    .sheet()
                    .doRead();
        }
    },
    EASY_EXCEL("EasyExcel 4.0.3") {
        @Override
        void read(Path file, Consumer<ListedIndicator> target) {
            EasyExcel.read(file.toFile(), ListedIndicator.class, new EasyExcelListener(target))
                    .sheet()
                    .doRead();
        }
    };

    private final String inWords;

    Contender(String inWords) {
        this.inWords = inWords;
    }

    /** What to call it in a table of results. */
    String inWords() {
        return inWords;
    }

    /** Reads the list, handing each row on as an object. */
    abstract void read(Path file, Consumer<ListedIndicator> target) throws IOException;

    private record FastExcelListener(Consumer<ListedIndicator> target)
            implements cn.idev.excel.read.listener.ReadListener<ListedIndicator> {
        @Override
        public void invoke(ListedIndicator row, cn.idev.excel.context.AnalysisContext context) {
            target.accept(row);
        }

        @Override
        public void doAfterAllAnalysed(cn.idev.excel.context.AnalysisContext context) {
            // Each row was handed on as it came.
        }
    }

    private record EasyExcelListener(Consumer<ListedIndicator> target)
            implements com.alibaba.excel.read.listener.ReadListener<ListedIndicator> {
        @Override
        public void invoke(ListedIndicator row, com.alibaba.excel.context.AnalysisContext context) {
            target.accept(row);
        }

        @Override
        public void doAfterAllAnalysed(com.alibaba.excel.context.AnalysisContext context) {
            // Each row was handed on as it came.
        }
    }
}
