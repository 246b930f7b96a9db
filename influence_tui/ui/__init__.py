"""Face two: the app in the terminal."""
