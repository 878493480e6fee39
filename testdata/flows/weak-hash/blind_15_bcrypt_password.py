# safe: bcrypt hashes the password
import bcrypt
import tornado.web


class Register(tornado.web.RequestHandler):
    def post(self):
        password = self.get_body_argument("password").encode()
        stored = bcrypt.hashpw(password, bcrypt.gensalt(12))  # ok: weak-hash
        self.application.users[self.get_body_argument("name")] = stored
        self.set_status(204)
