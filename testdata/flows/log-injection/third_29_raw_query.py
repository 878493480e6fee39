# vulnerable: the raw query string is unquoted and logged
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
    out.write(unquote(raw))
    logger.info(out.getvalue())  # want: log-injection
    return {"words": len(unquote(raw).split())}
