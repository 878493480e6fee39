# vulnerable: the message is built in a variable and returned after the except block
import traceback

from flask import Flask, make_response, request

app = Flask(__name__)


@app.post("/import")
def load():
    message = "done"
    status = 200
    try:
        int(request.form["count"])
    except ValueError:
        message = "failed: %s" % traceback.format_exc(limit=5)
        status = 500
    return make_response({"message": message}, status)  # want: stack-trace-exposure
