# vulnerable: all that was written
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
    page.write("moss")
    chosen = page.getvalue()
    link = ldap.initialize("ldap://directory.local")
    found = link.search_s("uid=%s,ou=people,dc=local" % chosen, ldap.SCOPE_BASE)  # want: ldap-injection
    return {"count": len(found)}
