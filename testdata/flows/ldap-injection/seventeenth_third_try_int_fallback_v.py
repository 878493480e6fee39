# vulnerable: what is taken when the text is no number is what was sent
from ldap3 import Connection

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/17", methods=["POST"])
def endpoint():
    param = request.files["q"].filename
    try:
        bar = str(int(param))
    except ValueError:
        bar = param
    con = Connection("ldap://local", auto_bind=True)
    con.search("dc=bench", "(cn=" + bar + ")")  # want: ldap-injection
    return {"found": len(con.entries)}
