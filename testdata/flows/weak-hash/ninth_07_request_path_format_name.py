# safe: keyed sha256
import hashlib
import hmac
import os

from flask import Flask, request

app = Flask(__name__)


@app.get("/secret/07/<tail>")
@app.post("/secret/07/<tail>")
def endpoint_07(tail):
    param = request.path.rsplit("/", 1)[-1]

    temp = "{text}".format(text=param, spare="bar")

    num = 86
    if 7 * 42 - num > 200:
        used = temp
    else:
        used = "bar"

    digest = hmac.new(os.environ["PEPPER"].encode(), used.encode(), hashlib.sha256).hexdigest()  # ok: weak-hash
    with open("passwordFile12.txt", "a", encoding="utf-8") as store:
        store.write(digest + "\n")
    return "stored"


if __name__ == "__main__":
    app.run()
