package org.zhunsheng.model;

/** Where in a source something stands. Numbers count from one, as a person counts. */
public sealed interface Place {

    /** For people and for {@code unread[].at}: short, in English, the same for the same place. */
    String describe();

    /** A line and column of a plain text. */
    record Line(int line, int column) implements Place {
        @Override
        public String describe() {
            return "line " + line + ":" + column;
        }
    }

    /** A paragraph of a document outside its tables. */
    record Paragraph(int paragraph) implements Place {
        @Override
        public String describe() {
            return "paragraph " + paragraph;
        }
    }

    /** A cell of a table in a document; row and column of its upper left corner. */
    record TableCell(int table, int row, int column) implements Place {
        @Override
        public String describe() {
            return "table " + table + " row " + row + " column " + column;
        }
    }

    /** A cell of a spreadsheet. */
    record SheetCell(String sheet, int row, int column) implements Place {
        private static final int LETTERS = 26;

        @Override
        public String describe() {
            StringBuilder letters = new StringBuilder();
            for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
                letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
            }
            return sheet + "!" + letters + row;
        }
    }

    /** A spot on a page; {@code left} and {@code top} in points from the upper left corner. */
    record OnPage(int page, int left, int top) implements Place {
        @Override
        public String describe() {
            return "page " + page + " at " + left + "," + top;
        }
    }
}
