# safe: truncated before the second text
import io

import ldap
from flask import Flask, request

app = Flask(__name__)


class Reader:
    def __init__(self, req):
        self.req = req

    def read(self, name):
        found = self.req.form.get(name)
        return found if found is not None else ""


@app.route("/paddle", methods=["POST"])
def paddle():
    asked = Reader(request).read("locket")
    page = io.StringIO()
    page.write(asked)
    page.seek(0)
    page.truncate()
    page.write("moss")
    chosen = page.getvalue()
    link = ldap.initialize("ldap://directory.local")
    found = link.search_s("uid=%s,ou=people,dc=local" % chosen, ldap.SCOPE_BASE)  # ok: ldap-injection
    return {"count": len(found)}
