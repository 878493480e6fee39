# vulnerable: executor submit closure
import os
from concurrent.futures import ThreadPoolExecutor
from flask import Flask, request

app = Flask(__name__)

pool = ThreadPoolExecutor(2)
@app.route("/bg")
def bg():
    tag = request.args.getlist("tag")[0]
    def task():
        return os.system("docker pull " + tag)  # want: command-injection
    return str(pool.submit(task).result())
