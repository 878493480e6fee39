# safe: the subject holds an integer
import subprocess

import tornado.web


class Tell(tornado.web.RequestHandler):
    def post(self):
        number = int(self.get_argument("order"))
        mail = "To: staff@example.org\nSubject: Order %d\n\nsee the site" % number
        subprocess.run(["/usr/sbin/sendmail", "-t"], input=mail.encode(), check=False)  # ok: email-header-injection
        self.set_status(204)
