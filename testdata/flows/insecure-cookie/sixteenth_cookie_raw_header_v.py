# vulnerable: the Set-Cookie line put together lacks Secure
from flask import Flask, Response

app = Flask(__name__)


@app.get("/visit")
def visit():
    parts = ["session=abc123", "Path=/", "HttpOnly"]
    parts.append("SameSite=Lax")
    answer = Response("hello")
    answer.headers.add("Set-Cookie", "; ".join(parts))  # want: insecure-cookie
    return answer
