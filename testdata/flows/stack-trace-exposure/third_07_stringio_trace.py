# vulnerable: the trace is printed into a text that is sent
import io
import traceback

from flask import Flask, Response, request
from store import convert

app = Flask(__name__)


@app.post("/convert")
def start():
    try:
        return convert(request.files["file"].read())
    except Exception:
        out = io.StringIO()
        traceback.print_exc(file=out)
        app.logger.error(out.getvalue())
        return Response(out.getvalue(), status=500, mimetype="text/plain")  # want: stack-trace-exposure
