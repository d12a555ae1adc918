# Builds and runs tests/consumer against the installed library: cmake -DBUILD=... -DSOURCE=... -DWORK=... -P consumer.cmake
#
# With -DEMBEDDED=ON the library is built as a part of the consumer instead.
function(run)
  execute_process(COMMAND ${ARGV} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

file(REMOVE_RECURSE ${WORK})
if(EMBEDDED)
  set(where -DVERBALE_SOURCE_DIR=${SOURCE})
else()
  run(${CMAKE_COMMAND} --install ${BUILD} --component development --prefix ${WORK}/prefix)
  set(where -DCMAKE_PREFIX_PATH=${WORK}/prefix)
endif()
run(${CMAKE_COMMAND} -G Ninja -S ${SOURCE}/tests/consumer -B ${WORK}/build ${where} -DCMAKE_CXX_COMPILER_LAUNCHER=${LAUNCHER})
run(${CMAKE_COMMAND} --build ${WORK}/build --target consumer)
run(${WORK}/build/consumer)
