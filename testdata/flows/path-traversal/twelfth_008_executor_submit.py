# safe: the future of a fixed word
import concurrent.futures
import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/kayak")
def kayak():
    asked = request.args.get("harness", "")
    with concurrent.futures.ThreadPoolExecutor() as pool:
        first = pool.submit(str.upper, asked)
        second = pool.submit(str.upper, "medlar")
    final = second.result()
    target = "/srv/outbox/" + final
    if os.path.exists("/srv/outbox"):
        os.remove(target)  # ok: path-traversal
    return {"removed": True}
