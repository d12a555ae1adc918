# Sourced by ./run and ./test: system packages and Python's environment, installed where they are missing.
cd "$(dirname "${BASH_SOURCE[0]}")/.."

BUILD_PACKAGES=(g++ cmake ninja-build ccache libabsl-dev libutf8proc-dev nlohmann-json3-dev python3-dev python3-venv)
TEST_PACKAGES=(doctest-dev libeigen3-dev clang-format-14)
BUILD_REQUIREMENTS=("scikit-build-core>=0.10" "pybind11>=3.0" "rich>=13")
TEST_REQUIREMENTS=("pytest>=7" "jsonschema>=4" "ruff==0.17.*" "mypy>=1.8" "nbclient>=0.8" "ipykernel>=6")

# ensure_packages PACKAGE...: those that Debian's package manager does not have installed, with root's rights.
ensure_packages() {
  command -v dpkg-query > /dev/null || return 0 # not Debian: CMake will tell what it misses
  local package missing=() as_root=()
  for package in "$@"; do
    [[ $(dpkg-query -W -f '${Status}' "$package" 2> /dev/null) == *"ok installed" ]] || missing+=("$package")
  done
  ((${#missing[@]})) || return 0
  if ((EUID)); then
    if ! command -v sudo > /dev/null; then
      echo "These system packages are missing; install them as root: apt-get install ${missing[*]}" >&2
      return 1
    fi
    as_root=(sudo)
  fi
  "${as_root[@]}" apt-get update -qq
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
}

# ensure_environment REQUIREMENT...: the virtual environment .venv with these distributions.
ensure_environment() {
  [[ -x .venv/bin/python ]] || python3 -m venv .venv
  .venv/bin/python -m pip install --quiet --disable-pip-version-check "$@"
}

# The wheel, built in build/wheel with the tools of the environment and installed into it.
install_wheel() {
  PATH="$PWD/.venv/bin:$PATH" .venv/bin/python -m pip install --quiet --disable-pip-version-check \
    --no-build-isolation --no-deps --force-reinstall .
}

if command -v ccache > /dev/null; then
  export CMAKE_CXX_COMPILER_LAUNCHER=ccache CCACHE_BASEDIR="$PWD" CCACHE_NOHASHDIR=1
fi
