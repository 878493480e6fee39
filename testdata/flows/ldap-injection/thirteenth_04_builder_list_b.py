# safe: the pieces are cleared before the join
import ldap3

from flask import Flask, request

app = Flask(__name__)


def step(text_in):
    pieces = []
    pieces.append("a")
    pieces.append(text_in)
    pieces.clear()
    pieces.extend(["b", "c"])
    outcome = "".join(pieces)
    return outcome


@app.route("/case053")
def endpoint():
    text_in = request.args.get("query", "")
    outcome = step(text_in)
    con = ldap3.Connection("localhost", auto_bind=True)
    con.search("dc=example,dc=org", f"(&(objectclass=person)(uid={outcome}))", attributes=["mail"])  # ok: ldap-injection
    return {"count": len(con.entries)}
