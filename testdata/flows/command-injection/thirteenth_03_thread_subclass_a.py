# vulnerable: the thread's run copies the text to its result
import subprocess
from threading import Thread
from urllib.parse import unquote_plus

from flask import Flask, request

app = Flask(__name__)


class Worker(Thread):
    def __init__(self, text):
        super().__init__()
        self.text = text
        self.result = None

    def run(self):
        self.result = "r:" + self.text


@app.route("/case043")
def handle():
    user_input = unquote_plus(request.cookies.get("city", "noCookie"))
    worker = Worker(user_input)
    worker.start()
    worker.join()
    bar = worker.result
    out = subprocess.run(f"ls -l {bar}", shell=True, capture_output=True, text=True)  # want: command-injection
    return {"out": out.stdout}
