# safe: the host is constant, only a quoted piece of the path comes from the client
import http.client
from urllib.parse import quote

from flask import Flask, abort

app = Flask(__name__)


@app.get("/health/<service>")
def health(service):
    conn = http.client.HTTPSConnection("status.example.net", 443, timeout=3)  # ok: ssrf
    try:
        conn.request("GET", "/health/" + quote(service, safe=""))
        return {"status": conn.getresponse().status}
    except OSError:
        abort(502)
    finally:
        conn.close()
