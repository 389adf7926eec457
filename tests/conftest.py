"""Fixtures that more than one room needs."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.engine.runtimes.units import UNITS_VARIABLE
from desktop.imaging.writing import partials
from tests.no_network import sitecustomize as network
from tests.package_cache import cached_folder

MINI_DESCRIPTION = (
    'id = "mini"\ntitle = "Mini"\nlicence = "MIT"\nauthor = "Somebody"\n[metrics]\nset5_psnr = 20.5\n'
)

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault(UNITS_VARIABLE, "cpu")  # virtual Macs have no Neural Engine, and a GPU that fails
network.start()


@pytest.fixture(scope="session")
def socket_attempts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file that names every socket that was refused, in this process and in those that tests start."""
    path = tmp_path_factory.mktemp("network") / "attempts"
    path.touch()
    os.environ[network.ATTEMPTS] = str(path)
    return path


@pytest.fixture(autouse=True)
def no_network(
    request: pytest.FixtureRequest, socket_attempts: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    """Fail a test that tried to use the network, even if the code swallowed the refusal."""
    if request.node.get_closest_marker("loopback"):
        monkeypatch.setenv(network.LOOPBACK, "1")
    yield
    attempts = socket_attempts.read_text(encoding="utf-8")
    socket_attempts.write_text("", encoding="utf-8")
    assert not attempts, attempts


@pytest.fixture(autouse=True, scope="session")
def lists_of_partials(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Every test that writes a result has the same list, so that one descriptor is enough."""
    folder = tmp_path_factory.mktemp("partials")
    partials.partials_folder = lambda: folder


@pytest.fixture(scope="session")
def data_folder() -> Path:
    """The folder of test images and metric weights that VERNIER_DATA names; skips without it."""
    folder = os.environ.get("VERNIER_DATA")
    if not folder or not Path(folder).is_dir():
        pytest.skip("VERNIER_DATA does not name a folder with test data")
    return Path(folder)


@pytest.fixture(scope="session")
def tiny_student(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small untrained student with the torch runtime only; see `tests.students`."""

    def make(path: Path) -> None:
        from tests.students import make_tiny_student

        make_tiny_student(path)

    return cached_folder("tiny", make, tmp_path_factory.mktemp("students") / "tiny.student")


@pytest.fixture(scope="session")
def cleaning_student(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same student with a cleaner before it."""

    def make(path: Path) -> None:
        from tests.students import make_tiny_student

        make_tiny_student(path, clean_blocks=1)

    return cached_folder("cleaning", make, tmp_path_factory.mktemp("students") / "cleaning.student")


@pytest.fixture
def fetched_span(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder as `make models` leaves it, with a small SPAN for scale 4 alone."""
    from converters.packaging import faithful_end
    from tests import ncnn_models, plain_networks

    folder = tmp_path / "fetched"
    folder.mkdir()
    ncnn_models.store(plain_networks.span(), folder / faithful_end.FILES[4])
    monkeypatch.setattr(faithful_end, "FETCHED", folder)
    return folder


@pytest.fixture(scope="session")
def mini(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A student as in resources/students, and the package made of it.

    `source` with weights.safetensors, student.toml and card.md, and `mini.student` with tiles of 32.
    """

    def make(mini: Path) -> None:
        from converters.__main__ import main
        from converters.checkpoints.vernier import save_student
        from tests.students import tiny_network

        folder = mini / "source"
        folder.mkdir(parents=True)
        save_student(tiny_network(), folder / "weights.safetensors")
        (folder / "student.toml").write_text(MINI_DESCRIPTION)
        (folder / "card.md").write_text("# Mini\n")
        words = ["convert", str(folder / "weights.safetensors"), "-o", str(mini / "mini.student")]
        assert main([*words, "--tile", "32"]) == 0

    return cached_folder("mini", make, tmp_path_factory.mktemp("packages") / "mini")
