# safe: the text after decoding is another
from ldap3 import Connection

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/53")
def endpoint():
    param = request.args.get("q", "")
    raw = param.encode("utf-8")
    bar = raw[:0].decode("utf-8", "ignore")
    con = Connection("ldap://local", auto_bind=True)
    con.search("dc=bench", "(cn=" + bar + ")")  # ok: ldap-injection
    return {"found": len(con.entries)}
