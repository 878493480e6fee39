# safe: what a resource answers with is JSON unless it says something else
import falcon


class Note:
    def on_get(self, req, resp):
        resp.text = "<p>" + req.get_param("note", default="")  # ok: xss


app = falcon.App()
app.add_route("/note", Note())
