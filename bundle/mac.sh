#!/bin/sh
# Signs, packs and notarizes dist/Vernier.app, on a Mac: sh bundle/mac.sh sign | dmg | notarize
#
# VERNIER_IDENTITY is a certificate in the keychain, such as "Developer ID Application: NAME (TEAM)". Without it the
# app is signed ad hoc: it runs, and macOS asks the person to allow it (Open Anyway).
# VERNIER_NOTARY is a profile that `xcrun notarytool store-credentials` has made.
set -eu
cd "$(dirname "$0")/.."
app=dist/Vernier.app
image=dist/Vernier-$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' desktop/__init__.py).dmg
identity=${VERNIER_IDENTITY:-}

fail() {
    echo "$1" >&2
    exit 1
}

sign() {
    if [ -n "$identity" ]; then
        codesign --force --sign "$identity" --options runtime --timestamp "$@"
    else
        # Without the hardened runtime, which refuses libraries that no team has signed.
        codesign --force --sign - "$@"
    fi
}

# Inside out, as the signature of a bundle covers those in it. `codesign --deep` would give all the same options.
sign_app() {
    [ -d "$app" ] || fail "There is no $app. Build it first: make app"
    find "$app/Contents/Frameworks" -type f \( -name '*.so' -o -name '*.dylib' \) | while read -r file; do
        sign "$file"
    done
    find "$app/Contents/Frameworks" -type d -name '*.framework' -prune | while read -r framework; do
        sign "$framework"
    done
    sign --entitlements resources/macos/entitlements.plist "$app"
    codesign --verify --deep --strict "$app"
}

make_image() {
    [ -d "$app" ] || fail "There is no $app. Build it first: make app"
    folder=$(mktemp -d)
    ditto "$app" "$folder/Vernier.app"
    ln -s /Applications "$folder/Applications"
    hdiutil create -quiet -ov -volname Vernier -fs APFS -format ULFO -srcfolder "$folder" "$image"
    rm -r "$folder"
    [ -z "$identity" ] || codesign --force --sign "$identity" --timestamp "$image"
    echo "$image"
}

notarize() {
    [ -n "$identity" ] || fail "Apple notarizes only what a Developer ID has signed: set VERNIER_IDENTITY."
    [ -n "${VERNIER_NOTARY:-}" ] || fail "Set VERNIER_NOTARY to a profile of: xcrun notarytool store-credentials"
    xcrun notarytool submit "$image" --keychain-profile "$VERNIER_NOTARY" --wait
    xcrun stapler staple "$image"
    spctl --assess --type open --context context:primary-signature --verbose "$image"
}

case ${1:-} in
sign) sign_app ;;
dmg) make_image ;;
notarize) notarize ;;
*) fail "sh bundle/mac.sh sign | dmg | notarize" ;;
esac
