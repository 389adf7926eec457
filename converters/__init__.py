"""Makes student packages: networks, training, conversion, checks and measurements.

The rooms, each of which imports only those before it:

    errors, files, pixels, progress, quiet, data_folder, picture_grid   shared modules
    networks, programs, mil, data                                       parts
    checkpoints, coreml                                                 reading weights, writing Core ML
    packaging                                                           checkpoint -> checked package
    training, evaluation                                                students from photos; metrics
    experiments
    commands
"""
