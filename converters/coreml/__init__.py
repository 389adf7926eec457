"""Students into Core ML: trace, convert, verify, package."""
