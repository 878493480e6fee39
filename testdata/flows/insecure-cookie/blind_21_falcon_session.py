# vulnerable: falcon's secure flag is switched off
import secrets

import falcon


class Login:
    def on_post(self, req, resp):
        resp.set_cookie("session", secrets.token_urlsafe(32), secure=False, http_only=True)  # want: insecure-cookie
        resp.status = falcon.HTTP_204


app = falcon.App()
app.add_route("/login", Login())
