# safe: werkzeug's password hash
import collections

from flask import Flask, request
from werkzeug.security import generate_password_hash

app = Flask(__name__)


@app.route("/secret/24", methods=["GET", "POST"])
def respond():
    incoming = request.get_data(as_text=True)
    line = collections.deque(["bar"])
    line.appendleft(incoming)
    final = line.popleft()
    digest = generate_password_hash(final)  # ok: weak-hash
    with open("passwordFile11.txt", "a", encoding="utf-8") as store:
        store.write(digest + "\n")
    return "stored"
