"""Stable Diffusion 2.1-base and the time-aware autoencoder of TADSR, with the published parameter names.

Rombach et al., CVPR 2022; Zhang et al., "Time-Aware One-Step Diffusion Network for Real-World Image
Super-Resolution", CVPR 2026. Parameters have the names in the folders that people download, those of the
library `diffusers`. The modules take sinusoids of the timestep, not the timestep: the host computes those in
float32, because sines of large arguments are wrong in float16.
"""
