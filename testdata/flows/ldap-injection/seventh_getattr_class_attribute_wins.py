# safe: getattr class attribute wins
from ldap3 import Connection
from flask import Flask, request

app = Flask(__name__)

class Bag:
    cn = "nobody"
    def __init__(self, **kw):
        self.kw = kw
    def __getattr__(self, name):
        return self.kw.get(name, "nobody")
@app.get("/ga")
def ga():
    bag = Bag(cn=request.args["cn"])
    conn = Connection("ldap://dir", auto_bind=True)
    conn.search("dc=a", "(cn=" + bag.cn + ")")  # ok: ldap-injection
    return "ok"
