package org.unionfed.launcher;

/** Something the person at the keyboard can put right; the message is one clear line, Chinese and English. */
final class LaunchProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LaunchProblem(String chinese, String english) {
        super(chinese + " | " + english);
    }
}
