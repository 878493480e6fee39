# safe: what is taken when the text is no number is another
from ldap3 import Connection

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/17", methods=["POST"])
def endpoint():
    param = request.files["q"].filename
    try:
        bar = str(int(param))
    except ValueError:
        bar = "0"
    con = Connection("ldap://local", auto_bind=True)
    con.search("dc=bench", "(cn=" + bar + ")")  # ok: ldap-injection
    return {"found": len(con.entries)}
