# safe: the unpickler of our own finds two harmless classes only
import io
import pickle

import tornado.web


class Restricted(pickle.Unpickler):
    ALLOWED = {("collections", "OrderedDict"), ("datetime", "date")}

    def find_class(self, module, name):
        if (module, name) not in self.ALLOWED:
            raise pickle.UnpicklingError("forbidden: " + module + "." + name)
        return super().find_class(module, name)


class State(tornado.web.RequestHandler):
    def put(self):
        state = Restricted(io.BytesIO(self.request.body)).load()  # ok: unsafe-deserialization
        self.write({"keys": sorted(state)})
