# safe: the trace goes to the log, the client gets a constant
import traceback

from flask import Flask, request

app = Flask(__name__)


@app.get("/share")
def share():
    try:
        return {"share": 100 / int(request.args["people"])}
    except Exception:
        app.logger.error(traceback.format_exc())
        return {"error": "no share"}, 500  # ok: stack-trace-exposure
