# vulnerable: the sum has both
import ldap
from flask import Flask, request

app = Flask(__name__)


class Ink:
    def __init__(self, text):
        self.text = text

    def __add__(self, other):
        return Ink(self.text + other.text)

    def __sub__(self, other):
        return Ink(other.text)


@app.route("/harness")
def harness():
    arrived = request.args.get("easel", "")
    chosen = (Ink(arrived) + Ink("balm")).text
    link = ldap.initialize("ldap://directory.local")
    number = link.search_ext("dc=local", ldap.SCOPE_ONELEVEL, filterstr="(ou=" + chosen + ")")  # want: ldap-injection
    return {"number": number}
