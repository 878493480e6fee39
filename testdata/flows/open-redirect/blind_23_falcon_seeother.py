# vulnerable: falcon raises HTTPSeeOther with the parameter
import falcon


class Exit:
    def on_get(self, req, resp):
        target = req.get_param("target") or "/"
        raise falcon.HTTPSeeOther(target)  # want: open-redirect


app = falcon.App()
app.add_route("/exit", Exit())
