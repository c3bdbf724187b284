# Finds a Java Development Kit, for the launcher and the checks. To be sourced; POSIX sh, no processes started.
#
#   find_jdk 21      sets and exports JAVA_HOME and sets JDK_VERSION (25.0.3); fails where there is none
#
# Looked at in turn: JAVA_HOME, the java on the PATH, then the usual homes, of which the newest is taken.

# Sets JDK_VERSION to the version of the kit in folder $1; fails where it is none or older than $2.
jdk_version() {
    JDK_VERSION=
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
    while IFS= read -r jdk_line; do
        case $jdk_line in
            JAVA_VERSION=*)
                JDK_VERSION=${jdk_line#*=}
                JDK_VERSION=${JDK_VERSION#\"}
                JDK_VERSION=${JDK_VERSION%\"}
                ;;
        esac
    done < "$1/release"
    jdk_major=${JDK_VERSION%%[!0-9]*}
    [ "${jdk_major:-0}" -ge "$2" ]
}

find_jdk() {
    if [ -n "${JAVA_HOME:-}" ] && jdk_version "$JAVA_HOME" "$1"; then
        export JAVA_HOME
        return 0
    fi
    jdk_best=
    jdk_best_major=0
    jdk_best_version=
    jdk_javac=$(command -v javac 2> /dev/null) || jdk_javac=
    [ -z "$jdk_javac" ] || jdk_javac=$(readlink -f "$jdk_javac" 2> /dev/null) || jdk_javac=
    for jdk_home in "${jdk_javac%/bin/javac}" /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/*jdk* /opt/java/* \
        "${HOME:-/nonexistent}"/.sdkman/candidates/java/* "${HOME:-/nonexistent}"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if jdk_version "$jdk_home" "$1" && [ "$jdk_major" -gt "$jdk_best_major" ]; then
            jdk_best=$jdk_home
            jdk_best_major=$jdk_major
            jdk_best_version=$JDK_VERSION
        fi
    done
    [ -n "$jdk_best" ] || return 1
    JAVA_HOME=$jdk_best
    JDK_VERSION=$jdk_best_version
    export JAVA_HOME
}

# Says in both languages that there is no kit of version $1 or newer.
say_no_jdk() {
    cat >&2 << MESSAGE
准绳：找不到 JDK $1 或更新版本。请安装（如 Debian 13：apt install openjdk-21-jdk），或把 JAVA_HOME 设为其目录。
Zhunsheng: no JDK $1 or newer found. Install one (Debian 13: apt install openjdk-21-jdk) or set JAVA_HOME to its folder.
MESSAGE
}
