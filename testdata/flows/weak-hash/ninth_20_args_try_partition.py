# vulnerable: md5 by its name in capitals
import hashlib

from flask import Flask, request

app = Flask(__name__)


@app.get("/digest/20")
@app.post("/digest/20")
def endpoint():
    try:
        field = request.args["entry_id"]
    except KeyError:
        field = ""
    padded = "begin:" + field + ":end"
    passed = padded[6:-4]
    _, _, bar2 = ("key=" + passed).partition("=")
    hasher = hashlib.new("MD5")  # want: weak-hash
    hasher.update(bar2.encode())
    digest = hasher.hexdigest()
    with open("passwordFile12.txt", "a", encoding="utf-8") as store:
        store.write(digest + "\n")
    return "stored"
