# Every library from outside: the system's where it is found, otherwise fetched by pinned address and hash.
find_package(Threads REQUIRED)
find_package(absl REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(utf8proc REQUIRED IMPORTED_TARGET GLOBAL libutf8proc)
add_library(verbale_utf8proc ALIAS PkgConfig::utf8proc)
find_package(nlohmann_json REQUIRED)
