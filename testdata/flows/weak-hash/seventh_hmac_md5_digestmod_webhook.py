# vulnerable: hmac md5 digestmod webhook
import hashlib
from flask import Flask, request

app = Flask(__name__)

class Signer:
    algorithm = hashlib.sha256
    def sign(self, data, key):
        return self.algorithm(key + data).hexdigest()  # want: weak-hash
class LegacySigner(Signer):
    algorithm = hashlib.md5
    def sign(self, data, key):
        return super().sign(data, key)
@app.post("/wh")
def wh():
    good = LegacySigner().sign(request.get_data(), b"k3y")
    return "ok" if good == request.headers.get("X-Signature") else ("bad", 403)
