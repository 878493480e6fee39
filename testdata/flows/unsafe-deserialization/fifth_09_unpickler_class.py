# vulnerable: the unpickler of our own finds every class
import io
import pickle

import tornado.web


class Renaming(pickle.Unpickler):
    def find_class(self, module, name):
        if module == "shop.old":
            module = "shop.models"
        return super().find_class(module, name)


class State(tornado.web.RequestHandler):
    def put(self):
        state = Renaming(io.BytesIO(self.request.body)).load()  # want: unsafe-deserialization
        self.write({"keys": sorted(state)})
