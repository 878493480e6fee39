# safe: the constant key selects SHA-256 from the table
import hashlib

from bottle import Bottle, request

app = Bottle()
ALGORITHMS = {"fast": hashlib.blake2b, "strong": hashlib.sha256}


@app.post("/document")
def document():
    digest = ALGORITHMS["strong"](request.body.read()).hexdigest()  # ok: weak-hash
    return {"digest": digest}
