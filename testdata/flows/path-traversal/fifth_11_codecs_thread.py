# vulnerable: a worker of the pool opens the file of the form
import codecs
from concurrent.futures import ThreadPoolExecutor

from flask import Flask, request

app = Flask(__name__)
pool = ThreadPoolExecutor(4)


def load(folder, name):
    handle = codecs.open(folder + "/" + name, "r", "utf-8")  # want: path-traversal
    try:
        return handle.read()
    finally:
        handle.close()


@app.route("/both", methods=["POST"])
def both():
    futures = [pool.submit(load, "/srv/texts", part) for part in request.form["names"].split(",")]
    return {"texts": [future.result() for future in futures]}
