# safe: what is put into the text is another
from ldap3 import Connection
from urllib.parse import unquote_plus

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/41")
def endpoint():
    param = unquote_plus(request.query_string.decode())
    bar = "flag=" + str(param != "" or False)
    con = Connection("ldap://local", auto_bind=True)
    con.search("dc=bench", "(cn=" + bar + ")")  # ok: ldap-injection
    return {"found": len(con.entries)}
