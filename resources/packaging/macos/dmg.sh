#!/bin/sh
# The disk image for macOS: dmg.sh APP VERSION FOLDER. Signs with the identity in
# REFMAN_SIGNING_IDENTITY where there is one; else macOS asks its user before the first start.
set -eu
app=$1 version=$2 into=$3

if [ -n "${REFMAN_SIGNING_IDENTITY:-}" ]; then
  # inside out: a signature of the whole holds only over signed parts
  find "$app" -type f \( -name '*.so' -o -name '*.dylib' \) -exec \
    codesign --force --timestamp --options runtime --sign "$REFMAN_SIGNING_IDENTITY" {} +
  codesign --force --timestamp --options runtime --sign "$REFMAN_SIGNING_IDENTITY" "$app"
  codesign --verify --strict --deep "$app"
fi

image="$into/refman-$version-macos-$(uname -m).dmg"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -R "$app" "$folder/"
ln -s /Applications "$folder/Applications"
hdiutil create -volname refman -srcfolder "$folder" -format UDZO -ov "$image"
