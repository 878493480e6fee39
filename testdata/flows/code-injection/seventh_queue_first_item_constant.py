# safe: queue first item constant
import queue
from flask import Flask, request

app = Flask(__name__)

@app.get("/async")
def run_async():
    jobs = queue.Queue()
    jobs.put("2 ** 10")
    jobs.put(request.args["job"])
    first = jobs.get()
    return str(eval(first))  # ok: code-injection
