"""What every part of the window uses: Qt helpers without knowledge of photos or engines."""
