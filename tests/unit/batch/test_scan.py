from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from desktop.batch.scan import Problem, Scan, SourceFile, natural, only_photos, scan
from tests.unit.batch.makers import photo


def found(scanned: Scan, root: Path) -> list[str]:
    return [str(each.path.relative_to(root)) for each in scanned.found if isinstance(each, SourceFile)]


def test_a_folder_gives_its_pictures_in_natural_order(tmp_path: Path) -> None:
    for name in ("photo 10.png", "Photo 9.png", "photo 1.png", "album.jpg"):
        photo(tmp_path / name)
    assert found(scan([tmp_path]), tmp_path) == ["album.jpg", "photo 1.png", "Photo 9.png", "photo 10.png"]


def test_natural_order_does_not_stumble_over_names_of_digits_and_letters() -> None:
    names = ["b", "2", "a10", "10", "a2", "a", "²", "٣"]
    assert sorted(names, key=natural)[:3] == ["2", "٣", "10"]
    assert sorted(["a10", "a2", "a"], key=natural) == ["a", "a2", "a10"]


def test_other_files_are_ignored_and_counted_but_hidden_ones_do_not_exist(tmp_path: Path) -> None:
    photo(tmp_path / "a.png")
    (tmp_path / "notes.txt").write_text("BM is how a bitmap begins")
    (tmp_path / "BM.dat").write_bytes(b"BM and no more")
    (tmp_path / ".DS_Store").write_bytes(b"x")
    photo(tmp_path / ".hidden.png")
    photo(tmp_path / ".cache" / "b.png")
    scanned = scan([tmp_path], recursive=True)
    assert found(scanned, tmp_path) == ["a.png"]
    assert scanned.ignored == 2


def test_sidecars_and_files_of_the_system_are_not_counted(tmp_path: Path) -> None:
    photo(tmp_path / "a.jpg")
    for name in ("a.jpg.xmp", "A.XMP", "a.AAE", "Thumbs.db", "desktop.ini", ".DS_Store", "._a.jpg", "a.psd"):
        (tmp_path / name).write_bytes(b"x")
    scanned = scan([tmp_path])
    assert found(scanned, tmp_path) == ["a.jpg"]
    assert (scanned.others, scanned.ignored) == ((tmp_path / "a.psd",), 1)


def test_a_picture_is_found_under_any_name(tmp_path: Path) -> None:
    photo(tmp_path / "a.png").rename(tmp_path / "scan0001")
    assert found(scan([tmp_path]), tmp_path) == ["scan0001"]


def test_what_is_named_like_a_picture_is_a_source_even_if_it_can_not_be_read(tmp_path: Path) -> None:
    (tmp_path / "IMG_1.HEIC").write_bytes(b"x")
    (tmp_path / "b.jpg").write_bytes(b"not really")
    assert found(scan([tmp_path]), tmp_path) == ["b.jpg", "IMG_1.HEIC"]


def test_a_placeholder_of_icloud_is_a_source_although_it_is_hidden(tmp_path: Path) -> None:
    (tmp_path / ".IMG_2.jpg.icloud").write_bytes(b"x")
    assert found(scan([tmp_path]), tmp_path) == [".IMG_2.jpg.icloud"]


def test_folders_within_are_left_alone_unless_asked_for(tmp_path: Path) -> None:
    photo(tmp_path / "a.png")
    photo(tmp_path / "inner" / "b.png")
    assert found(scan([tmp_path]), tmp_path) == ["a.png"]


def test_recursion_mirrors_the_tree_of_a_single_folder(tmp_path: Path) -> None:
    photo(tmp_path / "z.png")
    photo(tmp_path / "day 10" / "b.png")
    photo(tmp_path / "day 9" / "evening" / "c.png")
    sources = scan([tmp_path], recursive=True).found
    assert [(s.path.name, str(s.place)) for s in sources if isinstance(s, SourceFile)] == [
        ("z.png", "."),
        ("c.png", str(Path("day 9", "evening"))),
        ("b.png", "day 10"),
    ]


def test_recursion_into_several_folders_keeps_them_apart(tmp_path: Path) -> None:
    photo(tmp_path / "2024" / "a.png")
    photo(tmp_path / "2025" / "june" / "a.png")
    sources = scan([tmp_path / "2024", tmp_path / "2025"], recursive=True).found
    assert [str(s.place) for s in sources if isinstance(s, SourceFile)] == ["2024", str(Path("2025", "june"))]


def test_results_in_an_output_folder_within_the_input_are_no_input(tmp_path: Path) -> None:
    photo(tmp_path / "a.png")
    photo(tmp_path / "large" / "a-4x.png")
    scanned = scan([tmp_path], recursive=True, output=tmp_path / "large")
    assert found(scanned, tmp_path) == ["a.png"]


def test_the_output_folder_itself_can_be_an_input(tmp_path: Path) -> None:
    photo(tmp_path / "a.png")
    assert found(scan([tmp_path], recursive=True, output=tmp_path), tmp_path) == ["a.png"]


def test_a_file_is_taken_once_however_often_it_is_named(tmp_path: Path) -> None:
    a = photo(tmp_path / "a.png")
    (tmp_path / "link.png").symlink_to(a)
    detour = tmp_path / "x" / ".." / "a.png"
    (tmp_path / "x").mkdir()
    scanned = scan([a, tmp_path, detour, tmp_path / "link.png"])
    assert found(scanned, tmp_path) == ["a.png"]
    assert scanned.found[0] == SourceFile(a, named=True)


def test_hard_links_in_two_places_stay_two(tmp_path: Path) -> None:
    a = photo(tmp_path / "one" / "a.png")
    (tmp_path / "two").mkdir()
    (tmp_path / "two" / "a.png").hardlink_to(a)
    assert len(scan([tmp_path], recursive=True).found) == 2


def test_links_in_circles_end(tmp_path: Path) -> None:
    photo(tmp_path / "a.png")
    (tmp_path / "up").symlink_to(tmp_path)
    (tmp_path / "self.png").symlink_to(tmp_path / "self.png")
    assert found(scan([tmp_path], recursive=True), tmp_path) == ["a.png", "self.png"]


def test_a_named_file_is_a_source_whatever_it_is(tmp_path: Path) -> None:
    paths = [tmp_path / "missing.png", tmp_path / "notes.txt"]
    assert scan(paths).found == tuple(SourceFile(path, named=True) for path in paths)


def test_an_empty_folder_is_a_problem_that_says_what_to_try(tmp_path: Path) -> None:
    (tmp_path / "trip").mkdir()
    for recursive in (False, True):
        (problem,) = scan([tmp_path / "trip"], recursive=recursive).found
        assert isinstance(problem, Problem) and problem.path == tmp_path / "trip"
        assert problem.reason.endswith("nor in its folders.")
    photo(tmp_path / "trip/day 1/a.png")
    (problem,) = scan([tmp_path / "trip"]).found
    assert isinstance(problem, Problem)
    assert problem.reason.endswith("has no pictures in it. To look into its folders too, add --recursive.")


def test_a_folder_whose_pictures_were_all_named_before_is_no_problem(tmp_path: Path) -> None:
    a = photo(tmp_path / "a.png")
    assert scan([a, tmp_path]).found == (SourceFile(a, named=True),)


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="permissions do not bind this user")
def test_a_locked_folder_is_a_problem_and_the_others_go_on(tmp_path: Path) -> None:
    photo(tmp_path / "a.png")
    (tmp_path / "locked").mkdir(mode=0)
    scanned = scan([tmp_path], recursive=True)
    assert isinstance(scanned.found[1], Problem) and "permission" in scanned.found[1].reason


@pytest.mark.parametrize(
    "name",
    [
        *(
            "Pictures.photoslibrary",
            "Old.aplibrary",
            "Editor.APP",
            "My Previews.lrdata",
            "Cut.fcpbundle",
        ),
        *("@eaDir", "#recycle", "$RECYCLE.BIN", ".Trash", ".Trash-1000", ".Trashes", ".git", ".AppleDouble"),
    ],
)
def test_packages_and_caches_are_not_entered_and_counted(tmp_path: Path, name: str) -> None:
    photo(tmp_path / "a.png")
    photo(tmp_path / "deep" / name / "masters" / "b.png")
    photo(tmp_path / "deep" / "._c.png")
    scanned = scan([tmp_path], recursive=True)
    assert found(scanned, tmp_path) == ["a.png"]
    assert (scanned.left_out, scanned.ignored) == (1, 0)


def test_a_package_that_is_named_is_a_problem_that_says_what_to_do(tmp_path: Path) -> None:
    photo(tmp_path / "My.photoslibrary" / "b.png")
    (problem,) = scan([tmp_path / "My.photoslibrary"], recursive=True).found
    assert isinstance(problem, Problem)
    assert problem.reason.startswith("My.photoslibrary belongs to another program")


def test_a_folder_with_nothing_but_packages_says_so(tmp_path: Path) -> None:
    photo(tmp_path / "trip" / "My.photoslibrary" / "b.png")
    (problem,) = scan([tmp_path / "trip"], recursive=True).found
    assert isinstance(problem, Problem) and "but in packages, caches" in problem.reason


@pytest.mark.parametrize(
    ("patterns", "left"),
    [
        (["*.GIF"], ["a.png", "private/c.png", "private/deep/d.png"]),
        (["private"], ["a.png", "b.gif"]),
        (["private/"], ["a.png", "b.gif"]),
        (["private/c.*", "b*"], ["a.png", "private/deep/d.png"]),
        (["*/deep"], ["a.png", "b.gif", "private/c.png"]),
        (["[ab].???"], ["private/c.png", "private/deep/d.png"]),
    ],
)
def test_what_is_excluded_is_left_out_and_counted(
    tmp_path: Path, patterns: list[str], left: list[str]
) -> None:
    for name in ("a.png", "b.gif", "private/c.png", "private/deep/d.png"):
        photo(tmp_path / "in" / name)
    scanned = scan([tmp_path / "in"], recursive=True, exclude=patterns)
    assert found(scanned, tmp_path / "in") == left
    assert scanned.left_out > 0
    named = tmp_path / "in" / "b.gif"
    assert scan([named], exclude=["*"]).found == (SourceFile(named, named=True),)


def test_a_link_does_not_take_the_place_of_its_photo(tmp_path: Path) -> None:
    b = photo(tmp_path / "b.png")
    for name in ("a link.png", "z link.png"):
        (tmp_path / name).symlink_to(b)
    assert found(scan([tmp_path]), tmp_path) == ["b.png"]
    (tmp_path / "links").mkdir()
    link = tmp_path / "links" / "c.png"
    link.symlink_to(b)
    assert found(scan([tmp_path / "links", tmp_path]), tmp_path) == ["b.png"]
    assert found(scan([tmp_path / "links"]), tmp_path) == ["links/c.png"]


def test_only_photos_are_kept_on_request_and_the_rest_is_explained(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "notes.txt").write_text("nothing to see")
    photo(tmp_path / "a.png")
    a, other = tmp_path / "a.png", tmp_path / "b.png"
    other.write_bytes(b"")  # it may be a photo that is damaged
    scanned = scan([a, tmp_path / "empty", tmp_path / "notes.txt", other])
    kept = only_photos(scanned, besides=a)
    assert [each.path for each in kept.found] == [a, other]
    assert [each.path.name for each in kept.refused] == ["empty", "notes.txt"]
    assert "no pictures" in kept.refused[0].reason and "not an image" in kept.refused[1].reason
    assert not only_photos(scan([a, tmp_path / "notes.txt"]), besides=a).found
