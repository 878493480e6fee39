# safe: the name is replaced on every path before the import
import importlib

import tornado.web


class Run(tornado.web.RequestHandler):
    def post(self):
        kind = self.get_argument("kind")
        if kind == "weekly":
            name = "jobs.weekly"
        else:
            name = "jobs.daily"
        module = importlib.import_module(name)  # ok: unsafe-reflection
        self.write({"result": str(module.run())})
