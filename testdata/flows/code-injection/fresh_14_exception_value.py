# safe: the exception carries a constant name
from flask import Flask, request

app = Flask(__name__)
STARTUP = "import gc; gc.collect()"


class Deferred(Exception):
    def __init__(self, script):
        super().__init__("deferred")
        self.script = script


def schedule(script):
    if len(script) > 10:
        raise Deferred(STARTUP)
    return "short"


@app.post("/macro")
def macro():
    try:
        return {"state": schedule(request.get_data(as_text=True))}
    except Deferred as later:
        exec(later.script)  # ok: code-injection
    return {"state": "done"}
