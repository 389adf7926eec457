"""The application, its window, menus and dialogs."""
