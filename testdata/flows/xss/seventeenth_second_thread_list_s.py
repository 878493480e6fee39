# safe: what the thread leaves in the list is another
import threading

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/51")
def endpoint():
    param = request.headers.get("X-Q", "")
    box = []
    worker = threading.Thread(target=box.append, args=("fixed",), name=str(len(param)))
    worker.start()
    worker.join()
    bar = box[0]
    return "<p>" + bar + "</p>"  # ok: xss
