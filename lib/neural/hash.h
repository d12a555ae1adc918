// The hash that is written into model files: the same on every machine, for ever.
//
//   std::uint64_t h = hash_bytes("ceasefire");
//   int row = 1 + static_cast<int>(h % (rows - 1));   // a row of an embedding table
//
// FNV-1a over the bytes (Fowler, Noll, Vo), finished by the mixer of MurmurHash3 (Appleby), so that
// the low bits are good enough for a remainder. Changing either makes every trained model void.
#pragma once

#include <cstdint>
#include <string_view>

namespace verbale {

constexpr std::uint64_t mix(std::uint64_t x) {
  x ^= x >> 33;
  x *= 0xff51afd7ed558ccdULL;
  x ^= x >> 33;
  x *= 0xc4ceb9fe1a85ec53ULL;
  return x ^ (x >> 33);
}

constexpr std::uint64_t hash_bytes(std::string_view bytes) {
  std::uint64_t h = 0xcbf29ce484222325ULL;
  for (const char c : bytes) h = (h ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
  return mix(h);
}

}  // namespace verbale
