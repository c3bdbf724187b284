#!/bin/sh
# Builds the pages of the web system into a folder, where they changed: bin/frontend.sh FRONTEND OUTPUT
#
# Without Node 20 or newer everything but the pages is built, and a message says so.
set -u
source=$1
output=$2
stamp=$output/.stamp
NODE=20

[ -f "$source/package-lock.json" ] || exit 0

sum() {
    (cd "$source" && find "$@" -type f -exec cksum {} + 2> /dev/null | sort -k 3 | cksum)
}
packages=$(sum package-lock.json)
sources=$(sum package.json package-lock.json index.html vite.config.ts tsconfig.json src public)
if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$sources" ] && [ -f "$output/static/index.html" ]; then
    exit 0
fi

version=$(node --version 2> /dev/null | sed 's/^v//; s/\..*//')
if [ "${version:-0}" -lt "$NODE" ] || ! command -v npm > /dev/null 2>&1; then
    echo "准绳：未找到 Node $NODE 或更新版本及 npm，网页界面未编译，其余照常。 Zhunsheng: no Node $NODE or newer with npm found:" \
        "the pages of the web system are not built; everything else is." >&2
    exit 0
fi

installed=$source/node_modules/.zhunsheng
if [ ! -f "$installed" ] || [ "$(cat "$installed")" != "$packages" ]; then
    echo "准绳：正在安装网页界面的依赖。 Zhunsheng: installing what the pages need." >&2
    (cd "$source" && npm ci --no-audit --no-fund --loglevel=error) >&2 || exit 1
    echo "$packages" > "$installed"
fi
mkdir -p "$output" || exit 1
(cd "$source" && npm run --silent build -- --outDir "$output/static" --emptyOutDir) >&2 || exit 1
echo "$sources" > "$stamp"
