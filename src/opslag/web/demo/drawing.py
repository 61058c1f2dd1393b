"""A picture for the demo (tegning): drawn here, so that nobody is in it and nobody owns it."""

from functools import cache
from io import BytesIO

from PIL import Image, ImageDraw

WIDTH, HEIGHT = 1200, 675
SKY, HILL, GROUND, PATH = (214, 229, 232), (150, 178, 160), (104, 138, 96), (214, 196, 160)
FIRS = (
    (120, 620, 300, (58, 94, 78)),
    (330, 600, 420, (46, 80, 68)),
    (520, 570, 240, (74, 112, 92)),
    (760, 610, 480, (40, 72, 62)),
    (960, 590, 340, (58, 94, 78)),
    (1110, 640, 400, (46, 80, 68)),
)


@cache
def forest() -> bytes:
    """A clearing in a wood with tall firs and a path, as JPEG."""
    image = Image.new("RGB", (WIDTH, HEIGHT), SKY)
    pen = ImageDraw.Draw(image)
    pen.ellipse((860, 70, 980, 190), fill=(250, 236, 190))
    pen.polygon(((0, 430), (300, 330), (640, 420), (920, 340), (1200, 430), (1200, 675), (0, 675)), fill=HILL)
    pen.polygon(((0, 540), (600, 490), (1200, 540), (1200, 675), (0, 675)), fill=GROUND)
    pen.polygon(((560, 675), (700, 675), (636, 520), (610, 520)), fill=PATH)
    for x, foot, tall, colour in FIRS:
        _fir(pen, x, foot, tall, colour)
    out = BytesIO()
    image.save(out, "JPEG", quality=82)
    return out.getvalue()


def _fir(pen: ImageDraw.ImageDraw, x: int, foot: int, tall: int, colour: tuple[int, int, int]) -> None:
    pen.rectangle((x - 8, foot - 40, x + 8, foot), fill=(92, 70, 54))
    for step in range(4):
        wide, top = tall * (0.30 - step * 0.055), foot - 30 - tall * step * 0.22
        pen.polygon(((x - wide, top), (x + wide, top), (x, top - tall * 0.34)), fill=colour)
