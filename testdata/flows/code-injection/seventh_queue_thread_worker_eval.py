# vulnerable: queue thread worker eval
import queue
import threading
from flask import Flask, request

app = Flask(__name__)

jobs = queue.Queue()
answers = queue.Queue()
def worker():
    expr = jobs.get()
    answers.put(eval(expr))  # want: code-injection
@app.get("/async")
def run_async():
    jobs.put(request.args["job"])
    t = threading.Thread(target=worker)
    t.start()
    t.join()
    return str(answers.get())
