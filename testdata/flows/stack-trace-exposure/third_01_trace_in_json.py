# vulnerable: the trace is sent to the client
import traceback

from flask import Flask, request

app = Flask(__name__)


@app.get("/share")
def share():
    try:
        return {"share": 100 / int(request.args["people"])}
    except Exception:
        return {"error": traceback.format_exc()}, 500  # want: stack-trace-exposure
