# vulnerable: falcon's text is answered as HTML
import falcon


class Page:
    def on_get(self, req, resp):
        resp.content_type = falcon.MEDIA_HTML
        resp.text = "<p>" + req.get_param("note", default="") + "</p>"  # want: xss


app = falcon.App()
app.add_route("/page", Page())
