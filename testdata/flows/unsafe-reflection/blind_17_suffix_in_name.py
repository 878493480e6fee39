# vulnerable: a constant suffix behind the user's text still lets any package be named, and any attribute of it
import importlib

import tornado.web


class Run(tornado.web.RequestHandler):
    def post(self):
        kind = self.get_argument("kind")
        cls_name = self.get_argument("cls")
        module = importlib.import_module(kind + ".jobs")  # want: unsafe-reflection
        job = getattr(module, cls_name)()  # want: unsafe-reflection
        self.write({"result": str(job.run())})
