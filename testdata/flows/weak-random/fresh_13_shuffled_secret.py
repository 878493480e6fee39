# vulnerable: the secret is a shuffled alphabet
import random
import string

import tornado.web


class Invite(tornado.web.RequestHandler):
    def post(self):
        letters = list(string.ascii_letters + string.digits)
        random.shuffle(letters)  # want: weak-random
        secret = "".join(letters[:20])
        self.application.settings["invites"][secret] = self.get_body_argument("mail")
        self.write({"invite_token": secret})
