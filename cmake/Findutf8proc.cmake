# The system's utf8proc as utf8proc::utf8proc: by its CMake configuration (since 2.10), otherwise by its files, which
# pkg-config may point to.
find_package(utf8proc CONFIG QUIET)
if(NOT TARGET utf8proc::utf8proc)
  find_package(PkgConfig QUIET)
  if(PkgConfig_FOUND)
    pkg_check_modules(PC_UTF8PROC QUIET libutf8proc)
  endif()
  find_path(utf8proc_INCLUDE_DIR utf8proc.h HINTS ${PC_UTF8PROC_INCLUDE_DIRS})
  find_library(utf8proc_LIBRARY utf8proc HINTS ${PC_UTF8PROC_LIBRARY_DIRS})
  mark_as_advanced(utf8proc_INCLUDE_DIR utf8proc_LIBRARY)
endif()

include(FindPackageHandleStandardArgs)
if(TARGET utf8proc::utf8proc)
  find_package_handle_standard_args(utf8proc CONFIG_MODE)
else()
  find_package_handle_standard_args(utf8proc REQUIRED_VARS utf8proc_LIBRARY utf8proc_INCLUDE_DIR)
endif()
if(utf8proc_FOUND AND NOT TARGET utf8proc::utf8proc)
  add_library(utf8proc::utf8proc UNKNOWN IMPORTED)
  set_target_properties(utf8proc::utf8proc PROPERTIES IMPORTED_LOCATION ${utf8proc_LIBRARY}
                                                      INTERFACE_INCLUDE_DIRECTORIES ${utf8proc_INCLUDE_DIR})
endif()
