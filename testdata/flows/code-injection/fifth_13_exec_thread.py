# vulnerable: a thread runs the text of the queue
import queue
import threading

from flask import Flask, request

app = Flask(__name__)
jobs = queue.Queue()


def worker():
    while True:
        source = jobs.get()
        exec(source, {"app": app})  # want: code-injection
        jobs.task_done()


threading.Thread(target=worker, daemon=True).start()


@app.route("/jobs", methods=["POST"])
def add():
    jobs.put(request.stream.read().decode())
    return "", 202
