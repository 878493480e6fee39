# vulnerable: the attribute of the class that is read
import ldap
from flask import Flask, request

app = Flask(__name__)


class Board:
    notice = "saffron"
    other = ""

    def read(self):
        return self.notice


@app.route("/mallet", methods=["POST"])
def mallet():
    arrived = request.data.decode("utf-8", "replace")
    Board.notice = arrived
    bar = Board().read()
    link = ldap.initialize("ldap://directory.local")
    number = link.search_ext("dc=local", ldap.SCOPE_ONELEVEL, filterstr="(ou=" + bar + ")")  # want: ldap-injection
    return {"number": number}
