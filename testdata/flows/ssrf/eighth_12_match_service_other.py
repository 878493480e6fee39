# vulnerable: the last case puts the name of the service into the host
import httpx
from flask import Flask, request

app = Flask(__name__)


def address(service):
    match service:
        case "mail":
            return "http://mail.internal/status"
        case "chat" | "talk":
            return "http://chat.internal/status"
        case other:
            return f"http://{other}/status"


@app.route("/status")
def status():
    url = address(request.args.get("service", "mail"))
    return {"ok": httpx.get(url).status_code == 200}  # want: ssrf
