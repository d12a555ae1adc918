# Installation for find_package(verbale): headers, libraries, and what finds the system's libraries again.
include(CMakePackageConfigHelpers)
include(GNUInstallDirs)

get_property(fetched GLOBAL PROPERTY VERBALE_FETCHED)
list(REMOVE_ITEM fetched doctest nlohmann_json)  # neither is needed by those who link the library
if(fetched)
  message(STATUS "verbale is not installable: ${fetched} were fetched; installing needs the system's packages")
  return()
endif()

set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/verbale)
install(DIRECTORY include/verbale TYPE INCLUDE COMPONENT development FILES_MATCHING PATTERN *.h)
install(FILES lib/output/verbale-1.schema.json DESTINATION ${CMAKE_INSTALL_DATADIR}/verbale COMPONENT development)
install(TARGETS verbale verbale_model EXPORT verbale
        ARCHIVE COMPONENT development LIBRARY COMPONENT development RUNTIME COMPONENT development)
install(EXPORT verbale FILE verbale-targets.cmake NAMESPACE verbale:: DESTINATION ${package_dir} COMPONENT development)
configure_package_config_file(cmake/verbale-config.cmake.in ${CMAKE_CURRENT_BINARY_DIR}/verbale-config.cmake
                              INSTALL_DESTINATION ${package_dir})
write_basic_package_version_file(${CMAKE_CURRENT_BINARY_DIR}/verbale-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/verbale-config.cmake ${CMAKE_CURRENT_BINARY_DIR}/verbale-config-version.cmake
              cmake/Findutf8proc.cmake
        DESTINATION ${package_dir} COMPONENT development)
