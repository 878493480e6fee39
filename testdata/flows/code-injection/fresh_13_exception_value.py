# vulnerable: the exception carries the text to the handler
from flask import Flask, request

app = Flask(__name__)


class Deferred(Exception):
    def __init__(self, script):
        super().__init__("deferred")
        self.script = script


def schedule(script):
    if len(script) > 10:
        raise Deferred(script)
    return "short"


@app.post("/macro")
def macro():
    try:
        return {"state": schedule(request.get_data(as_text=True))}
    except Deferred as later:
        exec(later.script)  # want: code-injection
    return {"state": "done"}
