# safe: falcon's cookie with its flags
import secrets

import falcon


class Login:
    def on_post(self, req, resp):
        resp.set_cookie(  # ok: insecure-cookie
            "session", secrets.token_urlsafe(32), secure=True, http_only=True, same_site="Lax"
        )
        resp.status = falcon.HTTP_204


app = falcon.App()
app.add_route("/login", Login())
