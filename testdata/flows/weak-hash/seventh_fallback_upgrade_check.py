# vulnerable: fallback upgrade check
import hashlib
from flask import Flask, request

app = Flask(__name__)

def digest(pw, scheme="v1"):
    fn = {"v1": hashlib.md5, "v2": hashlib.sha3_512}[scheme]
    return scheme + "$" + fn(pw.encode()).hexdigest()  # want: weak-hash
@app.post("/chg")
def chg():
    with open("/srv/shadow", "w") as fh:
        fh.write(digest(request.form["new_password"]))
    return "changed"
