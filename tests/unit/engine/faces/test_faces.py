"""Finding faces: the file is read as data, and run on photos of any size."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop.engine.faces import find_faces
from desktop.engine.faces.find import WEIGHTS
from desktop.engine.faces.network import run
from desktop.engine.faces.tflite import Network, Operator, read_network
from desktop.resources import resource
from desktop.samples import Samples
from desktop.student.package import sha256_of
from tests.deep_samples import to_sixteen


def pixels(name: str, *, times: float = 1.0) -> Samples:
    image = Image.open(resource(f"samples/{name}")).convert("RGB")
    return np.asarray(image.resize((round(image.width * times), round(image.height * times))))


@pytest.mark.parametrize("times", [0.5, 1.0, 3.0, 8.0])
def test_a_face_is_found_where_it_is_at_any_size(times: float) -> None:
    (face,) = find_faces(pixels("portrait.jpg", times=times))
    assert face.probability > 0.8
    assert (face.x / times, face.y / times) == pytest.approx((161, 120), abs=8)
    assert (face.eye[0] / times, face.eye[1] / times) == pytest.approx((139, 102), abs=6)
    assert (face.width / times, face.height / times) == pytest.approx((106, 106), rel=0.2)


def test_several_faces_are_found_and_each_once() -> None:
    one = pixels("portrait.jpg")[20:220, 60:260]
    row = np.concatenate([one, one[:, ::-1], one], axis=1)
    faces = find_faces(row)
    assert sorted(round(face.x / 200 - 0.5) for face in faces) == [0, 1, 2]


def test_photos_without_a_face_have_none() -> None:
    for name in ("cat.png", "web.jpg"):
        assert find_faces(pixels(name)) == ()


def test_sixteen_bits_and_the_smallest_photos() -> None:
    portrait = pixels("portrait.jpg")
    assert find_faces(to_sixteen(portrait)) == find_faces(portrait)
    assert find_faces(np.zeros((1, 1, 3), np.uint8)) == ()
    assert find_faces(np.zeros((3, 2000, 3), np.uint8)) == ()


def test_it_can_be_given_up() -> None:
    assert find_faces(pixels("portrait.jpg"), cancelled=lambda: True) == ()


def test_the_file_is_the_published_one() -> None:
    licence = resource("licences/BlazeFace.txt").read_text(encoding="utf-8")
    assert sha256_of(resource(WEIGHTS)) in licence


@pytest.mark.parametrize("damage", [b"", b"\0" * 64, b"\xff" * 64])
def test_what_is_no_network_is_refused(tmp_path: Path, damage: bytes) -> None:
    file = tmp_path / "network.tflite"
    file.write_bytes(damage)
    with pytest.raises((ValueError, struct.error, IndexError, KeyError, StopIteration)):
        read_network(file)


def convolved(image: np.ndarray, weights: np.ndarray, stride: int, code: int) -> np.ndarray:
    bias = np.arange(weights.shape[0] if code == 3 else weights.shape[3], dtype=np.float32)
    operators = (Operator(code, (0, 1, 2), (3,), stride),)
    (result,) = run(Network(operators, {1: weights, 2: bias}, (0,), (3,)), image)
    return result - bias


@pytest.mark.parametrize("stride", [1, 2])
def test_convolutions_are_those_of_torch(stride: int) -> None:
    torch = pytest.importorskip("torch")
    rng = np.random.default_rng(0)
    image = rng.standard_normal((8, 12, 4)).astype(np.float32)
    x = torch.from_numpy(image).permute(2, 0, 1)[None]
    padded = torch.nn.functional.pad(x, (1, 1, 1, 1) if stride == 1 else (0, 1, 0, 1))
    dense = rng.standard_normal((5, 3, 3, 4)).astype(np.float32)
    wanted = torch.conv2d(padded, torch.from_numpy(dense).permute(0, 3, 1, 2), stride=stride)
    np.testing.assert_allclose(
        convolved(image, dense, stride, 3), wanted[0].permute(1, 2, 0).numpy(), atol=1e-5
    )
    apart = rng.standard_normal((1, 3, 3, 4)).astype(np.float32)
    wanted = torch.conv2d(padded, torch.from_numpy(apart).permute(3, 0, 1, 2), stride=stride, groups=4)
    np.testing.assert_allclose(
        convolved(image, apart, stride, 4), wanted[0].permute(1, 2, 0).numpy(), atol=1e-5
    )


def test_maps_are_doubled_as_torch_does() -> None:
    torch = pytest.importorskip("torch")
    image = np.random.default_rng(1).standard_normal((3, 5, 2)).astype(np.float32)
    operators = (Operator(23, (0, 1), (2,), 1),)
    (result,) = run(Network(operators, {1: np.array([6, 10], np.int32)}, (0,), (2,)), image)
    x = torch.from_numpy(image).permute(2, 0, 1)[None]
    wanted = torch.nn.functional.interpolate(x, scale_factor=2, mode="bilinear", align_corners=False)
    np.testing.assert_allclose(result, wanted[0].permute(1, 2, 0).numpy(), atol=1e-5)
