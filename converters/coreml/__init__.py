"""Core ML programs: conversion, compression, the parity gate, and reports."""
