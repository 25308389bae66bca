#!/usr/bin/env python3
"""Makes the photos in this folder: small, real files that say where and when they were taken, and by whom.

Needs Pillow, pillow-heif and exiftool. The files are committed; run this only to change them.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

from PIL import Image, ImageCms, ImageDraw, PngImagePlugin, TiffImagePlugin
from pillow_heif import register_heif_opener

FOLDER = Path(__file__).resolve().parent
SECRET = "SECRET-OWNER"
XMP = f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' \
    f'<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:source="{SECRET}"/></rdf:RDF></x:xmpmeta>'
ICC = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def picture(mode: str = "RGB") -> Image.Image:
    """A till, more or less, that looks different after every turn."""
    image = Image.new("RGB", (48, 32), "#e8e2d4")
    draw = ImageDraw.Draw(image)
    draw.rectangle((4, 14, 30, 28), fill="#4a5a6a")
    draw.ellipse((33, 3, 44, 14), fill="#c03a2b")
    draw.line((0, 0, 12, 10), fill="#205040", width=2)
    return image.convert(mode)


def exif(orientation: int, taken: str = "2026:03:14 15:20:33", offset: str | None = "+01:00") -> Image.Exif:
    """What a phone writes: its make, the owner, the place, the time, and notes of the maker."""
    data = Image.Exif()
    data[0x0112] = orientation
    data[0x010F], data[0x0110], data[0x013B] = "Maker", "Phone 9", SECRET
    inner = {0x9003: taken, 0x9004: taken, 0x927C: b"MAKER-NOTE " + SECRET.encode(), 0xA431: "SERIAL-1234"}
    if offset:
        inner[0x9011] = offset
    data._ifds[0x8769] = inner
    degree = TiffImagePlugin.IFDRational
    data._ifds[0x8825] = {
        1: "N", 2: (degree(47), degree(29), degree(52)), 3: "E", 4: (degree(19), degree(2), degree(24)),
    }
    return data


def save(name: str, image: Image.Image, **options: object) -> None:
    image.save(FOLDER / name, **options)


def jpegs() -> None:
    save("phone.jpg", picture(), exif=exif(6), icc_profile=ICC, xmp=XMP.encode(), comment=SECRET, quality=85)
    subprocess.run(
        ["exiftool", "-q", "-overwrite_original", f"-IPTC:By-line={SECRET}", "-IPTC:City=Budapest",
         f"-Photoshop:CopyrightFlag=1", str(FOLDER / "phone.jpg")], check=True)
    save("progressive.jpg", picture(), exif=exif(3, offset=None), progressive=True, quality=60)
    save("cmyk.jpg", picture("CMYK"), comment=SECRET)
    save("camera-without-clock.jpg", picture("L"), exif=exif(1, taken="0000:00:00 00:00:00", offset=None))
    # A second picture and a film behind the first one, as phones with "live" photos write them.
    second = (FOLDER / "camera-without-clock.jpg").read_bytes()
    (FOLDER / "live.jpg").write_bytes(
        (FOLDER / "phone.jpg").read_bytes() + second + b"\0\0\0\x18ftypmp42" + SECRET.encode())


def pngs() -> None:
    texts = PngImagePlugin.PngInfo()
    texts.add_text("Author", SECRET)
    texts.add_text("Comment", SECRET * 20, zip=True)
    texts.add_itxt("XML:com.adobe.xmp", XMP)
    texts.add(b"tIME", bytes([7, 234, 3, 14, 15, 20, 33]))
    save("screenshot.png", picture(), pnginfo=texts, exif=exif(8), icc_profile=ICC, dpi=(144, 144))
    save("palette.png", picture("P"), transparency=0, pnginfo=texts)


def webps() -> None:
    save("phone.webp", picture(), exif=exif(5).tobytes(), xmp=XMP.encode(), icc_profile=ICC, quality=70)
    alpha = picture("RGBA")
    alpha.putalpha(180)
    save("alpha.webp", alpha, quality=70, exif=exif(1).tobytes())
    save("plain.webp", picture(), quality=70)
    save("lossless.webp", picture(), lossless=True)
    save("animated.webp", picture(), save_all=True, append_images=[picture().rotate(180)], exif=exif(1).tobytes())


def others() -> None:
    register_heif_opener()
    save("phone.heic", picture().resize((96, 64)), exif=exif(1).tobytes(), xmp=XMP.encode(), quality=40)
    # A phone held upright: the picture lies on its side and is turned by a property, whatever EXIF says.
    save("turned.heic", picture().resize((64, 96)), exif=exif(6).tobytes(), quality=40)
    save("receipt.pdf", picture(), author=SECRET)


if __name__ == "__main__":
    jpegs()
    pngs()
    webps()
    others()
    for file in sorted(FOLDER.glob("*.*")):
        print(file.stat().st_size, file.name)
