# safe: the raw query string is logged as it was sent, percent signs and all
import io
import logging
from urllib.parse import unquote

from flask import Flask, request

app = Flask(__name__)
logger = logging.getLogger("query")


@app.get("/query")
def query():
    raw = request.query_string.decode("ascii", "replace")
    out = io.StringIO()
    out.write("query=")
    out.write(raw)
    logger.info(out.getvalue())  # ok: log-injection
    return {"words": len(unquote(raw).split())}
