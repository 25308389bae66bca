#!/usr/bin/env python3
"""Published copies of photos as exiftool and Pillow see them: the same picture, and nothing that was said about it.

    photos.py MYSTERY [FOLDER]   attaches every photo of Tests/Photos, or of another folder, to a visit and judges the copies
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PIL import Image, ImageChops, ImageOps

REPOSITORY = Path(__file__).resolve().parent.parent.parent
PICTURES = (".jpg", ".png", ".webp")
WITHHELD = ("animated.webp",)
# What a picture cannot do without: its format, size and colours, and how it is turned. All else must be gone.
ALLOWED_GROUPS = ("ExifTool", "System", "File", "JFIF", "Adobe", "RIFF", "Composite", "PNG-pHYs")
ALLOWED_TAGS = ("IFD0:Orientation",)
REFUSED_TAGS = ("ExifTool:Warning", "ExifTool:Error", "File:Comment", "File:CurrentIPTCDigest", "Composite:GPSPosition")
# exiftool writes what it found of colours under these; of PNG it has one group for all.
COLOUR_GROUPS = ("ICC_Profile", "ICC-header", "ICC-view", "ICC-meas", "ICC-chrm")
PNG_TAGS = (
    "ImageWidth", "ImageHeight", "BitDepth", "ColorType", "Compression", "Filter", "Interlace", "Palette",
    "Transparency", "ProfileName", "SRGBRendering", "Gamma", "WhitePointX", "WhitePointY",
)
CHECKLIST = """<checklist xmlns="urn:mystery-shopping:checklist:1" id="photos" version="1" xml:lang="en">
  <title>Photos</title>
  <section id="main"><title>Main</title>{questions}</section>
</checklist>
"""


def tags(file: Path) -> dict[str, str]:
    """Every tag that exiftool finds, also unknown and repeated ones, by group and name."""
    answer = subprocess.run(
        ["exiftool", "-json", "-a", "-u", "-ee", "-G1", str(file)], capture_output=True, text=True, check=True)
    return json.loads(answer.stdout)[0]


def left_over(file: Path) -> Iterator[str]:
    """What is said in a copy beside the picture."""
    for tag, value in tags(file).items():
        group, _, name = tag.partition(":")
        is_picture = group in ALLOWED_GROUPS or group in COLOUR_GROUPS or group == "PNG" and name in PNG_TAGS
        if name and (tag in REFUSED_TAGS or not is_picture and tag not in ALLOWED_TAGS):
            yield f"{tag} = {value}"


def same_picture(original: Path, copy: Path) -> Iterator[str]:
    """Differences in pixels, in colours, and in how the picture is turned."""
    with Image.open(original) as before, Image.open(copy) as after:
        if before.mode != after.mode or before.size != after.size:
            yield f"{before.mode} {before.size} became {after.mode} {after.size}"
            return
        if before.info.get("icc_profile") != after.info.get("icc_profile"):
            yield "the colour profile differs"
        for name, one, other in (
            ("as stored", before, after),
            ("as shown", ImageOps.exif_transpose(before), ImageOps.exif_transpose(after)),
        ):
            if one.size != other.size or ImageChops.difference(one.convert("RGBA"), other.convert("RGBA")).getbbox(
                alpha_only=False
            ):
                yield f"the pixels differ {name}"


def attach(mystery: Path, photos: list[Path], folder: Path) -> None:
    """One visit with a question for each photo, from an answers file."""
    questions = "".join(
        f'<file id="p{number}" max="1"><ask>Photo {number}?</ask></file>' for number, _ in enumerate(photos))
    (folder / "photos.xml").write_text(CHECKLIST.format(questions=questions), encoding="utf-8")
    for photo in photos:
        (folder / photo.name).write_bytes(photo.read_bytes())
    answers = {
        "checklist": {"id": "photos", "version": "1"}, "location": "Mill Lane 4", "date": "2026-03-14",
        "attachments": {f"p{number}": [photo.name] for number, photo in enumerate(photos)},
    }
    (folder / "answers.json").write_text(json.dumps(answers), encoding="utf-8")
    run(mystery, folder, "visit", "photos.xml", "--answers", "answers.json", "--partial", expected=10)


def run(mystery: Path, folder: Path, *arguments: str, expected: int = 0) -> str:
    answer = subprocess.run([mystery, *arguments], cwd=folder, capture_output=True, text=True)
    if answer.returncode != expected:
        sys.exit(f"mystery {' '.join(arguments)}: status {answer.returncode}\n{answer.stdout}{answer.stderr}")
    return answer.stdout


def judge(photo: Path, copies: Path, originals: Path, number: int) -> Iterator[str]:
    """All problems of one photo."""
    ending = photo.suffix
    kept = originals / f"p{number}-1{ending}"
    if kept.read_bytes() != photo.read_bytes():
        yield "the agency's copy is not the original"
    copy = copies / f"p{number}-1{ending}"
    if ending not in PICTURES or photo.name in WITHHELD:
        if copy.exists():
            yield "it is published"
        return
    if not copy.exists():
        yield "it is withheld"
        return
    yield from left_over(copy)
    yield from same_picture(photo, copy)


def main() -> None:
    mystery = Path(sys.argv[1]).resolve()
    source = Path(sys.argv[2]) if len(sys.argv) > 2 else REPOSITORY / "Tests/Photos"
    photos = sorted(file for file in source.iterdir() if file.suffix in (*PICTURES, ".heic", ".pdf"))
    # The check must be able to fail: an original says more than a copy may.
    blind = [photo.name for photo in photos if photo.name == "phone.jpg" and not list(left_over(photo))]
    if not photos or blind:
        sys.exit(f"the check sees nothing in {', '.join(blind) or source}")
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        attach(mystery, photos, folder)
        run(mystery, folder, "evidence", "photos-2026-03-14-1", "--into", "copies")
        run(mystery, folder, "evidence", "photos-2026-03-14-1", "--into", "originals", "--original")
        problems = [
            f"{photo.name}: {problem}"
            for number, photo in enumerate(photos)
            for problem in judge(photo, folder / "copies", folder / "originals", number)
        ]
    for problem in problems:
        print(problem)
    print(f"{len(photos)} photos, {len(problems)} problems")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
