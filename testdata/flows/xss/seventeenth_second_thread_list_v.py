# vulnerable: what the thread leaves in the list is what was sent
import threading

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/51")
def endpoint():
    param = request.headers.get("X-Q", "")
    box = []
    worker = threading.Thread(target=box.append, args=(param,))
    worker.start()
    worker.join()
    bar = box[0]
    return "<p>" + bar + "</p>"  # want: xss
