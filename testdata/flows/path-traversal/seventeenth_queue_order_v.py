# vulnerable: the queue gives the first that was put in, the parameter
import queue

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/path/1")
def endpoint():
    waiting = queue.Queue()
    waiting.put(request.args.get("file", ""))
    waiting.put("readme.txt")
    name = waiting.get()
    with open("/srv/files/" + name) as handle:  # want: path-traversal
        return handle.read()
