#include "extractor/metadata.h"

#include <optional>
#include <string_view>

#include "date/calendar.h"

namespace verbale {
namespace {

constexpr std::size_t kDay = 10;  // "2020-06-10"

// "2020", "2020-06", "2020-06-10", "2020-06-10T18:25".
bool is_date(std::string_view iso) {
  const std::optional<CalendarDate> date = parse_date(iso);
  return date && to_iso(*date) == iso.substr(0, kDay) && (iso.size() <= kDay || iso[kDay] == 'T');
}

}  // namespace

Metadata checked(Metadata metadata, std::vector<Note>& notes) {
  if (metadata.published.empty() || is_date(metadata.published)) return metadata;
  notes.push_back({"published", "the date of publication that was given is no ISO 8601 date and is not used"});
  metadata.published.clear();
  return metadata;
}

}  // namespace verbale
