# safe: the field's name is constant and its value one of two
import tornado.web


class Preferences:
    def __init__(self):
        self.theme = "light"


STORE = {"ada": Preferences()}


class Prefs(tornado.web.RequestHandler):
    def post(self, name):
        prefs = STORE[name]
        theme = self.get_body_argument("theme")
        vars(prefs).update({"theme": theme if theme in ("light", "dark") else "light"})  # ok: mass-assignment
        self.set_status(204)
