# safe: what the view puts into the queue is sent as data, the address is constant
import queue
import threading

import requests
from flask import Flask, request

app = Flask(__name__)
JOBS = queue.Queue()


def worker():
    while True:
        job = JOBS.get()
        requests.post("https://jobs.example.org/done", json=job, timeout=5)  # ok: ssrf
        JOBS.task_done()


threading.Thread(target=worker, daemon=True).start()


@app.route("/jobs/<int:number>", methods=["POST"])
def start(number):
    JOBS.put({"id": number, "callback": request.form["callback"]})
    return "", 202
