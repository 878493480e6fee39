# vulnerable: a partial of hashlib.new fixes the broken algorithm
import functools
import hashlib

from flask import Flask, request, session

app = Flask(__name__)
digest = functools.partial(hashlib.new, "md5")


@app.post("/pin")
def pin():
    code = request.get_json()["pin"]
    session["pin_digest"] = digest(code.encode()).hexdigest()  # want: weak-hash
    return {"ok": True}
