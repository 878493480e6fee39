# safe: falcon's text is answered as plain text
import falcon


class Page:
    def on_get(self, req, resp):
        resp.content_type = falcon.MEDIA_TEXT
        resp.text = "note: " + req.get_param("note", default="")  # ok: xss


app = falcon.App()
app.add_route("/page", Page())
