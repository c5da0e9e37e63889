package org.unionfed.plan.reading.source;

/** What the first bytes of a file say it is. */
enum Magic {
    ZIP("PK\u0003\u0004"),
    EMPTY_ZIP("PK\u0005\u0006"),
    OLE("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
    PDF("%PDF-"),
    RTF("{\\rtf"),
    PNG("\u0089PNG"),
    JPEG("\u00FF\u00D8\u00FF"),
    GIF("GIF8"),
    RAR("Rar!"),
    SEVEN_ZIP("7z\u00BC\u00AF"),
    GZIP("\u001F\u008B\b"),
    ELF("\u007FELF"),
    WINDOWS_PROGRAM("MZ\u0090"),
    NONE("");

    private final String start;

    Magic(String start) {
        this.start = start;
    }

    static Magic of(byte[] content) {
        for (Magic magic : values()) {
            if (magic.begins(content)) {
                return magic;
            }
        }
        return NONE;
    }

    private boolean begins(byte[] content) {
        if (content.length < start.length()) {
            return false;
        }
        for (int i = 0; i < start.length(); i++) {
            if ((content[i] & 0xFF) != start.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
