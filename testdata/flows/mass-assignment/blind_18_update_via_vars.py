# vulnerable: vars() of the object is updated from the form
import tornado.web


class Preferences:
    def __init__(self):
        self.theme = "light"
        self.quota = 100


STORE = {"ada": Preferences()}


class Prefs(tornado.web.RequestHandler):
    def post(self, name):
        prefs = STORE[name]
        changes = {k: self.get_body_argument(k) for k in self.request.body_arguments}
        vars(prefs).update(changes)  # want: mass-assignment
        self.set_status(204)
