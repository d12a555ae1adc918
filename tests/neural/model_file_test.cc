#include "neural/model_file.h"

#include <doctest/doctest.h>

namespace verbale {
namespace {

std::string small_model() {
  ModelWriter writer("test", 42);
  const float values[] = {1, 2, 3, 4, 5, 6};
  writer.add<float>("some.values", 2, 3, values);
  writer.add_list("names", {"one", "two"});
  return writer.finish();
}

std::string error(const std::string& bytes, std::string_view kind = "test", std::uint64_t fingerprint = 42) {
  const auto file = ModelFile::open(bytes, kind, fingerprint);
  return file.ok() ? "" : std::string(file.status().message());
}

}  // namespace

TEST_CASE("what is written is read in place") {
  const std::string bytes = small_model();
  const auto file = ModelFile::open(bytes, "test", 42);
  REQUIRE(file.ok());
  const auto values = file->tensor<float>("some.values");
  REQUIRE(values.ok());
  CHECK(values->rows == 2);
  CHECK(values->row(1)[2] == 6);
  CHECK(*file->list("names") == std::vector<std::string_view>{"one", "two"});
  CHECK_FALSE(file->tensor<float>("other").ok());
  CHECK_FALSE(file->tensor<std::int8_t>("some.values").ok());
}

TEST_CASE("a file is refused with a reason") {
  const std::string good = small_model();
  std::string flipped = good;
  flipped.back() ^= 1;
  CHECK(error(good).empty());
  CHECK(error("").find("none in this build") != std::string::npos);
  CHECK(error("abc").find("cut short") != std::string::npos);
  CHECK(error(std::string(good.size(), 'x')).find("not a model") != std::string::npos);
  CHECK(error(good.substr(0, good.size() - 64)).find("cut short") != std::string::npos);
  CHECK(error(flipped).find("checksum") != std::string::npos);
  CHECK(error(good, "other").find("another kind") != std::string::npos);
  CHECK(error(good, "test", 43).find("other features") != std::string::npos);
}

}  // namespace verbale
