# safe: width and height of the new picture are replaced when one is too large
import io

import tornado.web
from PIL import Image


class BlankHandler(tornado.web.RequestHandler):
    def get(self):
        width = int(self.get_argument("width", "100"))
        height = int(self.get_argument("height", "100"))
        if width > 800 or height > 800:
            width, height = 800, 800
        picture = Image.new("RGB", (width, height), "white")  # ok: resource-exhaustion
        out = io.BytesIO()
        picture.save(out, "PNG")
        self.set_header("Content-Type", "image/png")
        self.finish(out.getvalue())


app = tornado.web.Application([(r"/blank.png", BlankHandler)])
