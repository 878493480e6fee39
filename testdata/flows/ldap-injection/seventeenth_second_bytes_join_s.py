# safe: the bytes that are joined hold another
from ldap3 import Connection

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/77")
def endpoint():
    param = request.headers.get("X-Q", "")
    chunks = [b"a", param.encode("utf-8"), b"z"]
    bar = b"".join(chunks[2:]).decode()
    con = Connection("ldap://local", auto_bind=True)
    con.search("dc=bench", "(cn=" + bar + ")")  # ok: ldap-injection
    return {"found": len(con.entries)}
