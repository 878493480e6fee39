# safe: what the file holds when it is read is another
import tempfile
from ldap3 import Connection

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/53")
def endpoint():
    param = request.args.get("q", "")
    with tempfile.TemporaryFile("w+") as handle:
        handle.write(param)
        handle.seek(0)
        handle.truncate()
        handle.write("fixed")
        handle.seek(0)
        bar = handle.read()
    con = Connection("ldap://local", auto_bind=True)
    con.search("dc=bench", "(cn=" + bar + ")")  # ok: ldap-injection
    return {"found": len(con.entries)}
