# safe: the stack gives the last that was put in, the constant
import queue

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/path/1")
def endpoint():
    waiting = queue.LifoQueue()
    waiting.put(request.args.get("file", ""))
    waiting.put("readme.txt")
    name = waiting.get()
    with open("/srv/files/" + name) as handle:  # ok: path-traversal
        return handle.read()
