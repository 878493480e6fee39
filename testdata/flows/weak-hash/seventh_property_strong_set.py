# safe: property strong set
import hashlib
from flask import Flask, request

app = Flask(__name__)

class Account:
    strong = False
    def __init__(self, pw):
        self._pw = pw
        self.strong = True
    @property
    def verifier(self):
        if self.strong:
            return hashlib.scrypt(self._pw.encode(), salt=self._pw[:0].encode() + b"0" * 16, n=16384, r=8, p=1).hex()
        return hashlib.sha1(self._pw.encode()).hexdigest()  # ok: weak-hash
@app.post("/acc")
def acc():
    return {"verifier": Account(request.form["password"]).verifier}
