"""What each published system needs around its programs: how sliders and noise become inputs."""
