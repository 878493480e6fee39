# vulnerable: the constant key selects MD5 from a table of algorithms
import hashlib

from bottle import Bottle, request

app = Bottle()
ALGORITHMS = {"fast": hashlib.md5, "strong": hashlib.sha256}
CHOSEN = "fast"


@app.post("/pin")
def pin():
    digest = ALGORITHMS[CHOSEN](request.forms.get("pin").encode()).hexdigest()  # want: weak-hash
    return {"stored": digest[:8]}
