"""Frozen values that every other room speaks in. No input or output, no Qt, no SQL."""
