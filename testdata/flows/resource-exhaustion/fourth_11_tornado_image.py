# vulnerable: width and height of the new picture are the arguments
import io

import tornado.web
from PIL import Image


class BlankHandler(tornado.web.RequestHandler):
    def get(self):
        width = int(self.get_argument("width", "100"))
        height = int(self.get_argument("height", "100"))
        picture = Image.new("RGB", (width, height), "white")  # want: resource-exhaustion
        out = io.BytesIO()
        picture.save(out, "PNG")
        self.set_header("Content-Type", "image/png")
        self.finish(out.getvalue())


app = tornado.web.Application([(r"/blank.png", BlankHandler)])
