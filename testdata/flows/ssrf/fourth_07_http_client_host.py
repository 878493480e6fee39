# vulnerable: host and port of the connection are split from the path parameter
import http.client

from flask import Flask, abort

app = Flask(__name__)


def split_authority(text, default=443):
    host, _, port = text.partition(":")
    return host, int(port) if port.isdigit() else default


@app.get("/health/<authority>")
def health(authority):
    host, port = split_authority(authority)
    conn = http.client.HTTPSConnection(host, port, timeout=3)  # want: ssrf
    try:
        conn.request("GET", "/health")
        return {"status": conn.getresponse().status}
    except OSError:
        abort(502)
    finally:
        conn.close()
