# safe: with gives a constant that the manager makes
import ldap
from flask import abort, Flask, request

app = Flask(__name__)


class Scope:
    def __init__(self, text):
        self.text = text

    def __enter__(self):
        return "entered"

    def __exit__(self, *exc):
        return False


@app.route("/case055")
def page():
    try:
        param = request.args["label"]
    except KeyError:
        abort(400)
    with Scope(param) as held:
        outcome = held

    con = ldap.initialize("ldap://localhost")
    found = con.search_s("ou=people,dc=example,dc=org", ldap.SCOPE_SUBTREE, "(uid=" + outcome + ")")  # ok: ldap-injection
    return {"count": len(found)}
