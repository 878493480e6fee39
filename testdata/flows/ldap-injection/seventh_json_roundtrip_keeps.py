# vulnerable: json roundtrip keeps
import json
import ldap
from flask import Flask, request

app = Flask(__name__)

@app.post("/jr")
def jr():
    text = json.dumps({"q": request.form.get("q", ""), "n": 1})
    data = json.loads(text)
    con = ldap.initialize("ldap://dir")
    rid = con.search("dc=a", ldap.SCOPE_SUBTREE, "(description=%s)" % data["q"])  # want: ldap-injection
    return str(con.result(rid))
