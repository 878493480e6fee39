# vulnerable: the check looks for a backslash and an n, not for a line break
import subprocess

import tornado.web


class InviteHandler(tornado.web.RequestHandler):
    def post(self):
        address = self.get_body_argument("address", strip=False)
        if r"\n" in address or r"\r" in address:
            raise tornado.web.HTTPError(400)
        letter = "From: team@example.org\nTo: " + address + "\nSubject: Invitation\n\nJoin us.\n"
        subprocess.run(["/usr/sbin/sendmail", "-t", "-i"], input=letter.encode())  # want: email-header-injection
        self.finish({"ok": True})
