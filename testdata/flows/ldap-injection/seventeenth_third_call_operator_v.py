# vulnerable: calling the object gives what was sent
from ldap3 import Connection
from urllib.parse import unquote_plus

from flask import Flask, request

app = Flask(__name__)


class Adder:
    def __init__(self, left):
        self.left = left

    def __call__(self, right):
        return self.left + right


@app.route("/bench/41")
def endpoint():
    param = unquote_plus(request.query_string.decode())
    bar = Adder("a-")(param)
    con = Connection("ldap://local", auto_bind=True)
    con.search("dc=bench", "(cn=" + bar + ")")  # want: ldap-injection
    return {"found": len(con.entries)}
