# vulnerable: sendmail -t reads the recipients from the head that holds the user's text
import subprocess

import tornado.web


class Tell(tornado.web.RequestHandler):
    def post(self):
        head = "To: staff@example.org\nSubject: Hint by {}\n\n".format(self.get_argument("who"))
        mail = head + "see the site"
        subprocess.run(["/usr/sbin/sendmail", "-t"], input=mail.encode(), check=False)  # want: email-header-injection
        self.set_status(204)
