# safe: the shuffle only changes the order of a list on the page
import random
import secrets

import tornado.web


class Invite(tornado.web.RequestHandler):
    def post(self):
        colours = ["red", "green", "blue", "grey"]
        random.shuffle(colours)  # ok: weak-random
        secret = secrets.token_urlsafe(20)
        self.application.settings["invites"][secret] = self.get_body_argument("mail")
        self.write({"invite_token": secret, "colours": colours})
