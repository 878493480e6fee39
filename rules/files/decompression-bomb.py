import gzip
import zlib
from PIL import Image

Image.MAX_IMAGE_PIXELS = None  # want: decompression-bomb

def unpack(data):
    zlib.decompress(data)  # want: decompression-bomb
    gzip.decompress(data)  # want: decompression-bomb

def fine(data):
    zlib.decompressobj().decompress(data, 1000)  # ok: limited
    zlib.compress(data)  # ok: packs
    gzip.compress(data)  # ok: packs
