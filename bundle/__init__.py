"""What `make app` puts around the program: property list, models, licences; and the release of it.

`build.spec` uses these modules. They need no PyInstaller themselves.
"""
