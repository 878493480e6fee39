# vulnerable: the most frequent is what was sent
from collections import Counter
from ldap3 import Connection

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/65", methods=["POST"])
def endpoint():
    param = request.form["q"]
    counted = Counter(["fixed", "fixed", param])
    bar = list(counted)[1]
    con = Connection("ldap://local", auto_bind=True)
    con.search("dc=bench", "(cn=" + bar + ")")  # want: ldap-injection
    return {"found": len(con.entries)}
