# vulnerable: the thread puts the text into the box that is read
import base64
import pickle
import threading

from flask import Flask, request

app = Flask(__name__)


def act():
    param = request.files["upload"].filename
    inbox, outbox = [], ["idle"]
    worker = threading.Thread(target=lambda: outbox.insert(0, param))
    worker.start()
    worker.join()
    bar = outbox[0]
    state = pickle.loads(base64.b64decode(bar))  # want: unsafe-deserialization
    return str(state)


app.add_url_rule("/lookup", "act", act, methods=["POST"])
