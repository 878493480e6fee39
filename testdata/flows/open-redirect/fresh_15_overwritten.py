# safe: the address is overwritten by the loop over literals
import tornado.web


class Moved(tornado.web.RequestHandler):
    def get(self):
        target = self.get_argument("target", "/new")
        self.set_header("X-Asked", str(len(target)))
        for target in ("/old", "/newer", "/newest"):
            if target.endswith("st"):
                break
        self.redirect(target, permanent=True)  # ok: open-redirect
