# safe: every case of the match gives a constant address
import httpx
from flask import Flask, abort, request

app = Flask(__name__)


def address(service):
    match service:
        case "mail":
            return "http://mail.internal/status"
        case "chat" | "talk":
            return "http://chat.internal/status"
        case _:
            abort(404)


@app.route("/status")
def status():
    url = address(request.args.get("service", "mail"))
    return {"ok": httpx.get(url).status_code == 200}  # ok: ssrf
