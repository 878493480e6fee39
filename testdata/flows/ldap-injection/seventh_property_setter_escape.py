# vulnerable: property setter escape
from ldap3 import Connection
from ldap3.utils.conv import escape_filter_chars
from flask import Flask, request

app = Flask(__name__)

class Lookup:
    def __init__(self):
        self.raw = self._safe = ""
    @property
    def name(self):
        return self._safe
    @name.setter
    def name(self, v):
        self.raw = v
        self._safe = escape_filter_chars(v)
@app.get("/pr")
def pr():
    l = Lookup()
    l.name = request.args["n"]
    conn = Connection("ldap://dir", auto_bind=True)
    conn.search("dc=a", "(cn=%s)" % l.name)  # ok: ldap-injection
    conn.search("dc=a", "(cn=%s)" % l.raw)  # want: ldap-injection
    return "ok"
