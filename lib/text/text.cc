#include "text/text.h"

namespace verbale {

Text::Text(std::string_view original) : original_(original) {}

}  // namespace verbale
