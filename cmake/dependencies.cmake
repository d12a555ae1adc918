# Every library from outside: the system's where it is found, otherwise its official release by pinned address and hash.
#
# Without access to those addresses, name a copy: -DVERBALE_<LIBRARY>_URL=/path/to/archive.tar.gz (the hash is checked
# all the same) or CMake's own -DFETCHCONTENT_SOURCE_DIR_<LIBRARY>=/path/to/unpacked.
include(FetchContent)
list(PREPEND CMAKE_MODULE_PATH ${CMAKE_CURRENT_LIST_DIR})

# verbale_dependency(NAME url sha256 [arguments of find_package...])
function(verbale_dependency name url hash)
  string(TOUPPER ${name} upper)
  set(VERBALE_${upper}_URL ${url} CACHE STRING "Where ${name} is fetched from if the system lacks it")
  mark_as_advanced(VERBALE_${upper}_URL)
  FetchContent_Declare(${name} URL ${VERBALE_${upper}_URL} URL_HASH SHA256=${hash} DOWNLOAD_EXTRACT_TIMESTAMP OFF
                       FIND_PACKAGE_ARGS ${ARGN})
  FetchContent_MakeAvailable(${name})
  if(NOT ${name}_FOUND)
    set_property(GLOBAL APPEND PROPERTY VERBALE_FETCHED ${name})
    set_property(DIRECTORY ${${name}_SOURCE_DIR} PROPERTY EXCLUDE_FROM_ALL ON)
  endif()
endfunction()

# What the fetched libraries are to build, and to leave alone.
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_POLICY_DEFAULT_CMP0077 NEW)
set(ABSL_PROPAGATE_CXX_STD ON)
set(JSON_BuildTests OFF)
set(UTF8PROC_INSTALL OFF)
set(DOCTEST_WITH_TESTS OFF)
set(DOCTEST_NO_INSTALL ON)

find_package(Threads REQUIRED)
verbale_dependency(absl https://github.com/abseil/abseil-cpp/archive/refs/tags/20230125.3.tar.gz
                   5366d7e7fa7ba0d915014d387b66d0d002c03236448e1ba9ef98122c13b35c36 CONFIG)
verbale_dependency(utf8proc https://github.com/JuliaStrings/utf8proc/archive/refs/tags/v2.8.0.tar.gz
                   a0a60a79fe6f6d54e7d411facbfcc867a6e198608f2cd992490e46f04b1bcecc MODULE)
verbale_dependency(nlohmann_json https://github.com/nlohmann/json/archive/refs/tags/v3.11.2.tar.gz
                   d69f9deb6a75e2580465c6c4c5111b89c4dc2fa94e3a85fcd2ffcd9a143d9273 3.10 CONFIG)
if(VERBALE_TESTS)
  verbale_dependency(doctest https://github.com/doctest/doctest/archive/refs/tags/v2.4.11.tar.gz
                     632ed2c05a7f53fa961381497bf8069093f0d6628c5f26286161fbd32a560186 CONFIG)
endif()
if(NOT TARGET utf8proc::utf8proc)
  add_library(utf8proc::utf8proc ALIAS utf8proc)
endif()
