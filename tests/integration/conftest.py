"""A student as in resources/students, and the package made of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.package_cache import cached_folder

DESCRIPTION = (
    'id = "mini"\ntitle = "Mini"\nlicence = "MIT"\nauthor = "Somebody"\n[metrics]\nset5_psnr = 20.5\n'
)


@pytest.fixture(scope="session")
def mini(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """`source` with weights.safetensors, student.toml and card.md, and `mini.student` with tiles of 32."""

    def make(mini: Path) -> None:
        from converters.__main__ import main
        from converters.checkpoints.vernier import save_student
        from tests.students import tiny_network

        folder = mini / "source"
        folder.mkdir(parents=True)
        save_student(tiny_network(), folder / "weights.safetensors")
        (folder / "student.toml").write_text(DESCRIPTION)
        (folder / "card.md").write_text("# Mini\n")
        words = ["convert", str(folder / "weights.safetensors"), "-o", str(mini / "mini.student")]
        assert main([*words, "--tile", "32"]) == 0

    return cached_folder("mini", make, tmp_path_factory.mktemp("packages") / "mini")
