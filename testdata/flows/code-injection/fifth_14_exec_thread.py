# safe: the text of the queue is ours, chosen by the path
import queue
import threading

from flask import Flask

app = Flask(__name__)
jobs = queue.Queue()
SCRIPTS = {"clean": "app.logger.info('clean')", "count": "app.logger.info('count')"}


def worker():
    while True:
        source = jobs.get()
        exec(source, {"app": app})  # ok: code-injection
        jobs.task_done()


threading.Thread(target=worker, daemon=True).start()


@app.route("/jobs/<name>", methods=["POST"])
def add(name):
    if name not in SCRIPTS:
        return "", 404
    jobs.put(SCRIPTS[name])
    return "", 202
