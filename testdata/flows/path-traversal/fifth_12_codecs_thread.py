# safe: the workers get names that the folder really has
import codecs
import os
from concurrent.futures import ThreadPoolExecutor

from flask import Flask, request

app = Flask(__name__)
pool = ThreadPoolExecutor(4)


def load(folder, name):
    handle = codecs.open(folder + "/" + name, "r", "utf-8")  # ok: path-traversal
    try:
        return handle.read()
    finally:
        handle.close()


@app.route("/both", methods=["POST"])
def both():
    wanted = request.form["names"].split(",")
    names = [name for name in os.listdir("/srv/texts") if name in wanted]
    futures = [pool.submit(load, "/srv/texts", name) for name in names]
    return {"texts": [future.result() for future in futures]}
