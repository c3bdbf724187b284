package org.zhunsheng.issuing.page;

/**
 * How words look.
 *
 * @param size of the characters, in points
 * @param bold whether they are heavy
 * @param align where the lines stand
 */
public record TextStyle(double size, boolean bold, Align align) {

    /** What a list of contents is printed in, below its title. */
    public TextStyle plain() {
        return new TextStyle(12, false, Align.LEFT);
    }
}
