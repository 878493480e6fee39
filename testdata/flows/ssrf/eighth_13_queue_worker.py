# vulnerable: a thread fetches what the view put into a queue
import queue
import threading

import requests
from flask import Flask, request

app = Flask(__name__)
JOBS = queue.Queue()


def worker():
    while True:
        job = JOBS.get()
        requests.post(job["callback"], json={"id": job["id"]}, timeout=5)  # want: ssrf
        JOBS.task_done()


threading.Thread(target=worker, daemon=True).start()


@app.route("/jobs/<int:number>", methods=["POST"])
def start(number):
    JOBS.put({"id": number, "callback": request.form["callback"]})
    return "", 202
