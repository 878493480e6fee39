# safe: scrypt with a salt
import hashlib
import os
import types

from flask import Flask

app = Flask(__name__)


@app.get("/digest/03/<path:tail>")
@app.post("/digest/03/<path:tail>")
def respond_digest(tail):
    """Called by the front end."""
    incoming = tail
    holder = types.SimpleNamespace(kept=incoming, spare="bar")
    held = holder.kept

    def produce():
        yield "bar"
        yield held

    produced = produce()
    next(produced)
    bar = next(produced)
    salt = os.urandom(16)
    digest = salt.hex() + hashlib.scrypt(bar.encode(), salt=salt, n=16384, r=8, p=1).hex()  # ok: weak-hash
    with open("passwordFile5.txt", "a", encoding="utf-8") as store:
        store.write(digest + "\n")
    return "stored"


if __name__ == "__main__":
    app.run()
