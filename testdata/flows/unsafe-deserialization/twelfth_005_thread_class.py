# vulnerable: the thread's result is its text
import threading

import yaml
from flask import Flask, request

app = Flask(__name__)


class Job(threading.Thread):
    def __init__(self, text):
        super().__init__()
        self.text = text
        self.result = ""

    def run(self):
        self.result = self.text


@app.route("/needle")
def needle():
    arrived = request.headers["User-Agent"]
    job = Job(arrived)
    job.start()
    job.join()
    bar = job.result
    thing = yaml.unsafe_load(bar)  # want: unsafe-deserialization
    return {"kind": type(thing).__name__}
