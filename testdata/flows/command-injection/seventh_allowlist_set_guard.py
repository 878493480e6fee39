# safe: allowlist set guard
import os
from concurrent.futures import ThreadPoolExecutor
from flask import Flask, request

app = Flask(__name__)

pool = ThreadPoolExecutor(2)
IMAGES = frozenset({"alpine:3.20", "debian:12"})
@app.route("/bg")
def bg():
    tag = request.args.getlist("tag")[0]
    if tag not in IMAGES:
        return "no such image", 404
    def task():
        return os.system("docker pull " + tag)  # ok: command-injection
    return str(pool.submit(task).result())
