# safe: the Set-Cookie line put together has Secure
from flask import Flask, Response

app = Flask(__name__)


@app.get("/visit")
def visit():
    parts = ["session=abc123", "Path=/", "HttpOnly"]
    parts.append("Secure")
    answer = Response("hello")
    answer.headers.add("Set-Cookie", "; ".join(parts))  # ok: insecure-cookie
    return answer
