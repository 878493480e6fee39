# safe: the list of frames is emptied before the error page is written
import logging
import traceback

import tornado.web


class BaseHandler(tornado.web.RequestHandler):
    def write_error(self, status_code, **kwargs):
        frames = []
        if "exc_info" in kwargs:
            frames = traceback.format_exception(*kwargs["exc_info"])
            logging.getLogger("errors").error("".join(frames))
        frames = []
        self.finish({"status": status_code, "frames": frames})  # ok: stack-trace-exposure


class RootHandler(BaseHandler):
    def get(self):
        self.write({"root": int(self.get_argument("n")) ** 0.5})


app = tornado.web.Application([(r"/root", RootHandler)])
