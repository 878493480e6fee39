# vulnerable: the thread searches the decoded body with an exponential pattern
import base64
import re
import threading

from flask import Flask, request

app = Flask(__name__)


def search(text, found):
    found.extend(re.findall(r"<(?:[a-z]+|[a-z]+=)*>", text))  # want: redos


@app.post("/tags")
def tags():
    text = base64.b64decode(request.form["text"]).decode("utf-8", "replace")
    found = []
    worker = threading.Thread(target=search, args=(text, found))
    worker.start()
    worker.join()
    return {"tags": len(found)}
